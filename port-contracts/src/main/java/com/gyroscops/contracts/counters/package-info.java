/// What counters of events must do.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.application.counters.EventCounters].
@NullMarked
package com.gyroscops.contracts.counters;

import org.jspecify.annotations.NullMarked;
