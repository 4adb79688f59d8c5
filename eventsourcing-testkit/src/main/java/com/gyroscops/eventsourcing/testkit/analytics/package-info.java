/// What an adapter of [com.gyroscops.eventsourcing.analytics.EventAnalytics] must do.
///
/// [com.gyroscops.eventsourcing.testkit.analytics.ModelEventAnalytics] is the contract in its shortest form.
///
/// - May use: the application's ports, the model of the event store, JUnit, AssertJ.
/// - Used by: the tests of every adapter of that port.
@NullMarked
package com.gyroscops.eventsourcing.testkit.analytics;

import org.jspecify.annotations.NullMarked;

