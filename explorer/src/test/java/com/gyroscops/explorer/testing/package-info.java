/// Tools for the tests of this module.
@NullMarked
package com.gyroscops.explorer.testing;

import org.jspecify.annotations.NullMarked;
