/// Statistics, trends, heat maps and correlations of events over HTTP.
///
/// - May use: the application's `analytics` use cases, the `http` values, the `input` and `query` readers, and how
///   events are shown.
/// - Used by: the entry point.
@NullMarked
package com.gyroscops.adapters.rest.analytics;

import org.jspecify.annotations.NullMarked;
