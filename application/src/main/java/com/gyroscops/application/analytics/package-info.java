/// Counting events over time, and what led to what: the queries behind statistics, trends, heat maps and correlations.
///
/// The door is [com.gyroscops.application.analytics.AnalyticsUseCases]. Whoever counts knows instants only; what they
/// are called on the wall of a time zone is [com.gyroscops.application.analytics.WallCalendar]'s matter.
///
/// - May use: envelopes, the search and reading ports, the event views.
/// - Used by: adapters, through the door; adapters of [com.gyroscops.application.analytics.EventAnalytics].
@NullMarked
package com.gyroscops.application.analytics;

import org.jspecify.annotations.NullMarked;
