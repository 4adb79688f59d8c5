/// Live counters of events, each of which leads back to the events behind it.
///
/// - May use: events, projections, queries.
/// - Used by: adapters that ask; bootstrap.
@NullMarked
package com.gyroscops.eventsourcing.counters;

import org.jspecify.annotations.NullMarked;

