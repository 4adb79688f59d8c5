/// How much the application holds, and how soon it answers then: millions of events made by commands, all indexes and
/// read models caught up, and every query that its explorer makes.
///
/// - May use: the harness, the application's entry points.
/// - Used by: `Main`, by way of [com.gyroscops.benchmarks.capacity.CapacityTable].
@NullMarked
package com.gyroscops.benchmarks.capacity;

import org.jspecify.annotations.NullMarked;
