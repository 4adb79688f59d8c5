/// The examples of the specification of dynamic consistency boundaries, as a contract of event stores.
///
/// Start at [com.gyroscops.eventsourcing.testkit.boundary.BoundaryExamplesContract].
@NullMarked
package com.gyroscops.eventsourcing.testkit.boundary;

import org.jspecify.annotations.NullMarked;
