/// The contract of [com.gyroscops.eventsourcing.streams.StreamIndex].
///
/// [com.gyroscops.eventsourcing.testkit.streams.ModelStreamIndex] is a minimal, correct implementation.
///
/// - May use: the framework's ports, the model of the event store, JUnit, AssertJ.
/// - Used by: the tests of every adapter of that port.
@NullMarked
package com.gyroscops.eventsourcing.testkit.streams;

import org.jspecify.annotations.NullMarked;
