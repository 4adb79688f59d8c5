/// The in-memory event store: one writer at a time, and readers that never block.
///
/// The [com.gyroscops.infrastructure.inmemory.store.EventLog] holds the events and publishes its head. A writer puts
/// events beyond the head, into the log and into their streams, then moves the head over the whole append at once. A
/// reader looks at the head first and at nothing behind it. What searches need
/// ([com.gyroscops.infrastructure.inmemory.store.FieldIndex]) follows the log, and adds the rest of it before it
/// answers.
///
/// - May use: the application's ports and envelopes, `java.util.concurrent`.
/// - Used by: this module's entry point. Only [com.gyroscops.infrastructure.inmemory.store.InMemoryEventStore] and
///   [com.gyroscops.infrastructure.inmemory.store.InMemoryConversations] are public.
@NullMarked
package com.gyroscops.infrastructure.inmemory.store;

import org.jspecify.annotations.NullMarked;
