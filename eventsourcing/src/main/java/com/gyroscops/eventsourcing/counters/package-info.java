/// Live counters of events, each with the filter that finds its events.
///
/// - May use: events, projections, queries.
/// - Used by: adapters, bootstrap.
@NullMarked
package com.gyroscops.eventsourcing.counters;

import org.jspecify.annotations.NullMarked;

