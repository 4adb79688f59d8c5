/// The check of the exercises: each is red for the reason that it names, and green with its solution; all solutions
/// together keep the architecture.
@NullMarked
package com.gyroscops.exercises.check;

import org.jspecify.annotations.NullMarked;
