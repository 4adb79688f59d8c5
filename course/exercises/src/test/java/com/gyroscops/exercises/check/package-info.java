/// The checks of the exercises: each is red with the message that its page lists, and green with its solution; all
/// solutions together keep the architecture.
@NullMarked
package com.gyroscops.exercises.check;

import org.jspecify.annotations.NullMarked;
