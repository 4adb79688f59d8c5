/// The contract of the event store, as tests of its ports.
///
/// An adapter's test extends [com.gyroscops.eventsourcing.testkit.store.EventStoreContract], which has all tests,
/// grouped. [com.gyroscops.eventsourcing.testkit.store.ModelEventStore] is a minimal, correct implementation.
///
/// - May use: the framework's ports, JUnit, AssertJ.
/// - Used by: the tests of adapter modules.
@NullMarked
package com.gyroscops.eventsourcing.testkit.store;

import org.jspecify.annotations.NullMarked;

