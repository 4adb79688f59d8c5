/// The contract of the event store: what the application's store ports promise, as tests.
///
/// An adapter's test extends [com.gyroscops.eventsourcing.testkit.store.EventStoreContract], which holds them all by theme.
/// [com.gyroscops.eventsourcing.testkit.store.ModelEventStore] is the contract in its shortest form.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of adapter modules.
@NullMarked
package com.gyroscops.eventsourcing.testkit.store;

import org.jspecify.annotations.NullMarked;

