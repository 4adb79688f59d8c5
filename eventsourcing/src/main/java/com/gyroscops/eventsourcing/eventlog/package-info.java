/// Queries of the event search, and subscriptions to the log. The entry point is
/// [com.gyroscops.eventsourcing.eventlog.EventUseCases].
///
/// - May use: the search, reading and feed ports, the event views.
/// - Used by: adapters, through the entry point.
@NullMarked
package com.gyroscops.eventsourcing.eventlog;

import org.jspecify.annotations.NullMarked;

