/// Support for the exercises' tests.
@NullMarked
package com.gyroscops.exercises.support;

import org.jspecify.annotations.NullMarked;
