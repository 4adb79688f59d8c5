/// Deadlines: "when this time has come, then that command".
///
/// A [DeadlineType] is a value of its context: which events set the deadline of a stream, which withdraw it, and which
/// command is sent when it is due. The [DeadlineSchedule] is a read model of the log, so that no deadline is lost with
/// the process; [Deadlines] send the commands. The aggregate decides whether a deadline still counts.
///
/// - May use: policies' commands, projections.
/// - Used by: aggregates and processes that wait; bootstrap starts and stops the timer.
@NullMarked
package com.gyroscops.eventsourcing.deadline;

import org.jspecify.annotations.NullMarked;
