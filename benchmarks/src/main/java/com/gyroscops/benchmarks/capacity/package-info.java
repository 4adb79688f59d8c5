/// How many events the application holds, and how fast it answers then: millions of events appended by commands, with
/// all indexes and read models up to date, and every query of its explorer.
///
/// - May use: the harness, the application's entry points.
/// - Used by: `Main`, through [com.gyroscops.benchmarks.capacity.CapacityTable].
@NullMarked
package com.gyroscops.benchmarks.capacity;

import org.jspecify.annotations.NullMarked;
