/// The streams of the log, of any aggregate: a list, the state of each now or at an earlier point, its events, and what
/// its commands would do.
///
/// - May use: aggregates, events, the store's reading port, queries.
/// - Used by: adapters, bootstrap; adapters implement [com.gyroscops.eventsourcing.streams.StreamIndex].
@NullMarked
package com.gyroscops.eventsourcing.streams;

import org.jspecify.annotations.NullMarked;
