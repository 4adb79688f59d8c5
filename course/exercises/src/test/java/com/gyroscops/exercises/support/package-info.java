/// What the exercises' tests are written with.
@NullMarked
package com.gyroscops.exercises.support;

import org.jspecify.annotations.NullMarked;
