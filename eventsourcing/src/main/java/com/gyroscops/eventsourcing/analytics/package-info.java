/// Counting events over time, and what led to what: the queries behind statistics, trends, heat maps and correlations.
///
/// The entry point is [com.gyroscops.eventsourcing.analytics.AnalyticsUseCases]. Counting knows instants only; what
/// they are called on the wall of a time zone is [com.gyroscops.eventsourcing.analytics.ZonedCalendar]'s matter.
///
/// - May use: envelopes, the search and reading ports, the event views.
/// - Used by: adapters, through the entry point; adapters of [com.gyroscops.eventsourcing.analytics.EventAnalytics].
@NullMarked
package com.gyroscops.eventsourcing.analytics;

import org.jspecify.annotations.NullMarked;

