/// The contract of caches of aggregate states.
///
/// - May use: the framework's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.execution.StateCache].
@NullMarked
package com.gyroscops.eventsourcing.testkit.states;

import org.jspecify.annotations.NullMarked;

