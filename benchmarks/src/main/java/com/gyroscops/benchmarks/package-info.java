/// What Gyroscops costs, measured side by side with others. One table a run; `Main` without an argument names them.
///
/// A figure is measured in a process of its own, subjects take turns in the order A B B A, and what counts is the ratio
/// of two figures of one run: machines are noisy, and differ.
///
/// - May use: everything, by its public entry points.
/// - Used by: nothing.
@NullMarked
package com.gyroscops.benchmarks;

import org.jspecify.annotations.NullMarked;
