/// The event store in memory: one writer at a time, readers that wait for nobody.
///
/// The [com.gyroscops.infrastructure.inmemory.store.EventLog] holds the events and publishes its head. A writer puts
/// events beyond the head, into the log and into their streams, then moves the head over the whole append at once. A
/// reader looks at the head first and at nothing behind it. What searches need
/// ([com.gyroscops.infrastructure.inmemory.store.FieldIndex]) follows the log, and takes in the rest of it before it
/// answers.
///
/// - May use: the application's ports and envelopes, `java.util.concurrent`.
/// - Used by: this module's door. Only [com.gyroscops.infrastructure.inmemory.store.InMemoryEventStore] is public.
@NullMarked
package com.gyroscops.infrastructure.inmemory.store;

import org.jspecify.annotations.NullMarked;
