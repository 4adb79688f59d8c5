/// An aggregate, as the framework sees it: [com.gyroscops.eventsourcing.aggregate.Aggregate] is the one value that
/// registers it, [com.gyroscops.eventsourcing.aggregate.Decider] the pair of pure functions that executors run.
///
/// - May use: vavr's `Either`, event types and stream ids.
/// - Used by: the executors, and the application, which describes its aggregates by functions of the domain.
@NullMarked
package com.gyroscops.eventsourcing.aggregate;

import org.jspecify.annotations.NullMarked;
