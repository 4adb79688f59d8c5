/// The in-memory event store: one writer at a time, and readers that never block.
///
/// The [com.gyroscops.infrastructure.inmemory.store.EventLog] holds the events and publishes its head. A writer adds
/// events above the head, to the log and to their streams, then moves the head past the whole append at once. A reader
/// gets the head first and reads nothing above it. The search index
/// ([com.gyroscops.infrastructure.inmemory.store.FieldIndex]) follows the log, and adds the rest of it before each
/// search.
///
/// - May use: the framework's ports and envelopes, `java.util.concurrent`.
/// - Used by: this module's entry point. Only [com.gyroscops.infrastructure.inmemory.store.InMemoryEventStore] and
///   [com.gyroscops.infrastructure.inmemory.store.InMemoryConversations] are public.
@NullMarked
package com.gyroscops.infrastructure.inmemory.store;

import org.jspecify.annotations.NullMarked;
