/// The event store as the application sees it: narrow ports whose sum is the store, and the words that they speak.
///
/// Start at [com.gyroscops.eventsourcing.store.EventAppender] and [com.gyroscops.eventsourcing.store.EventReader].
/// [com.gyroscops.eventsourcing.store.TimeSlice] is for threads that follow a log.
///
/// - May use: envelopes.
/// - Used by: the executor (to append, it alone), query handlers (to read), projections (to follow).
@NullMarked
package com.gyroscops.eventsourcing.store;

import org.jspecify.annotations.NullMarked;

