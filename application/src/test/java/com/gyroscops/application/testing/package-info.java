/// Tools for the tests of this module: a store over a list, and short factory methods.
@NullMarked
package com.gyroscops.application.testing;

import org.jspecify.annotations.NullMarked;
