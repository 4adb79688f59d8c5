/// Rules of this project, beside those of the catalogue.
@NullMarked
package com.gyroscops.architecture.own;

import org.jspecify.annotations.NullMarked;

