/// The contract of [com.gyroscops.eventsourcing.analytics.EventAnalytics].
///
/// [com.gyroscops.eventsourcing.testkit.analytics.ModelEventAnalytics] is a minimal, correct implementation.
///
/// - May use: the framework's ports, the model of the event store, JUnit, AssertJ.
/// - Used by: the tests of every adapter of that port.
@NullMarked
package com.gyroscops.eventsourcing.testkit.analytics;

import org.jspecify.annotations.NullMarked;

