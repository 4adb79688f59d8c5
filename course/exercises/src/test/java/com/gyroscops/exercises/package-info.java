/// Twelve exercises, each a test that is red on purpose until somebody solves it. Their tasks, hints and solutions are
/// in `docs/exercises`.
///
/// - `support` says that a red is meant, and puts the application together.
/// - `check` holds what the build holds them to: red before their solution, green with it.
@NullMarked
package com.gyroscops.exercises;

import org.jspecify.annotations.NullMarked;
