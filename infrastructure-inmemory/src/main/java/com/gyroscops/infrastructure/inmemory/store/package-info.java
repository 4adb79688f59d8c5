/// The event store in memory: one writer at a time, readers that wait for nobody.
///
/// The [com.gyroscops.infrastructure.inmemory.store.EventLog] holds the events and publishes its head; everything else
/// is an index into it. A writer fills the log and the indexes beyond the head, then moves the head over the whole
/// append at once. A reader looks at the head first and at nothing behind it.
///
/// - May use: the application's ports and envelopes, `java.util.concurrent`.
/// - Used by: this module's door. Only [com.gyroscops.infrastructure.inmemory.store.InMemoryEventStore] is public.
@NullMarked
package com.gyroscops.infrastructure.inmemory.store;

import org.jspecify.annotations.NullMarked;
