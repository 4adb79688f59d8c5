/// The ports of the event store, and their types.
///
/// Start at [com.gyroscops.eventsourcing.store.EventAppender] and [com.gyroscops.eventsourcing.store.EventReader].
/// [com.gyroscops.eventsourcing.store.PeriodicPause] is for threads that follow a log.
///
/// - May use: envelopes.
/// - Used by: the executor (the only one that appends), query handlers (to read), projections (to follow).
@NullMarked
package com.gyroscops.eventsourcing.store;

import org.jspecify.annotations.NullMarked;

