/// Policies: "when this event, then that command", at least once and in the order of each stream.
///
/// A [Policy] is a value of its context: which events it reacts to, and which commands it sends. [Policies] run them,
/// each from a checkpoint of its own, over the [CommandBus]. The ids of commands and their events are derived from the
/// event, so that a repeated delivery changes nothing. A process is an aggregate whose commands come from policies, and
/// whose events a policy follows.
///
/// - May use: projections, which deliver the events; facts, commands and the store's reading port.
/// - Used by: the application's policies and processes; bootstrap starts and stops them.
@NullMarked
package com.gyroscops.eventsourcing.policy;

import org.jspecify.annotations.NullMarked;
