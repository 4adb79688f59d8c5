/// Sixteen exercises, each a test that is red until it is solved. Their tasks, hints and solutions are in
/// `docs/exercises`.
///
/// - `support` marks a failure as intended, and starts the application.
/// - `check` verifies the exercises: red without their solution, green with it.
@NullMarked
package com.gyroscops.exercises;

import org.jspecify.annotations.NullMarked;
