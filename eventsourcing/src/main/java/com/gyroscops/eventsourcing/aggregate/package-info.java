/// Aggregates in the framework: [com.gyroscops.eventsourcing.aggregate.Aggregate] is the value that registers one,
/// [com.gyroscops.eventsourcing.aggregate.Decider] its initial state and two pure functions.
///
/// - May use: vavr's `Either`, event types and stream ids.
/// - Used by: the executors, and the application, which registers aggregates with functions of the domain.
@NullMarked
package com.gyroscops.eventsourcing.aggregate;

import org.jspecify.annotations.NullMarked;
