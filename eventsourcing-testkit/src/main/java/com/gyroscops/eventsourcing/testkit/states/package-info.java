/// What a cache of aggregates' states must do.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.execution.StateCache].
@NullMarked
package com.gyroscops.eventsourcing.testkit.states;

import org.jspecify.annotations.NullMarked;

