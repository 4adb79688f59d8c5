/// Measures the costs of Gyroscops in comparison with others. Each run measures one table; `Main` without an argument
/// lists them.
///
/// Each figure is measured in a process of its own, with the subjects in the order A B B A. Only the ratio of two
/// figures of one run is significant, since machines differ and their load varies.
///
/// - May use: everything, by its public entry points.
/// - Used by: nothing.
@NullMarked
package com.gyroscops.benchmarks;

import org.jspecify.annotations.NullMarked;
