/// Analytics of events: the queries for statistics, trends, heat maps and correlations.
///
/// The entry point is [com.gyroscops.eventsourcing.analytics.AnalyticsUseCases]. Counts use instants;
/// [com.gyroscops.eventsourcing.analytics.ZonedCalendar] converts them to local time.
///
/// - May use: envelopes, the search and reading ports, the event views.
/// - Used by: adapters, through the entry point; adapters of [com.gyroscops.eventsourcing.analytics.EventAnalytics].
@NullMarked
package com.gyroscops.eventsourcing.analytics;

import org.jspecify.annotations.NullMarked;

