package com.gyroscops.bootstrap.demo;

import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Lets time pass in the demo history, on its thread: policies react at once, and deadlines are sent when they are due.
/// So the same steps always lead to the same events. The application's own policies and deadlines go on from there.
public final class SimulatedTime {

    private final AdjustableClock clock;
    private final Policies policies;
    private final Deadlines deadlines;
    private final List<IllegalStateException> failures = new ArrayList<>();
    private final Projections schedule;

    /// @param policies not started yet
    /// @param types the deadlines, for which it has a schedule of its own
    public SimulatedTime(
            AdjustableClock clock,
            Policies policies,
            Collection<DeadlineType> types,
            CommandSender sender,
            ProjectionEngine engine) {
        this.clock = clock;
        this.policies = policies;
        var pending = Deadlines.schedule(List.copyOf(types));
        this.schedule = Projections.of(List.of(Deadlines.projection(pending)), engine, _ -> List.of());
        this.deadlines = new Deadlines(
                pending,
                sender,
                clock,
                (deadline, _, reason) -> failures.add(
                        new IllegalStateException("a deadline of " + deadline.stream() + " failed", reason)));
    }

    /// Moves the clock to `time`, and before that to each deadline that is due until then.
    ///
    /// @throws IllegalStateException when a deadline fails, or is not withdrawn when it is due
    void passUntil(Instant time) {
        for (var due = nextDue(); due.isPresent() && !due.get().isAfter(time); due = nextDue()) {
            clock.moveTo(due.get());
            if (deadlines.sendDue() == 0) {
                throw new IllegalStateException("a deadline has no effect: " + deadlines.soonest(1));
            }
            failures.forEach(failure -> {
                throw failure;
            });
            react();
        }
        clock.moveTo(time);
    }

    /// Delivers events to the policies until there are no new ones.
    void react() {
        while (policies.catchUp()) {
            // The commands of the policies may have led to events that they react to.
        }
        schedule.catchUp();
    }

    /// Shows the real time from now on.
    void end() {
        schedule.close();
        clock.release();
    }

    private Optional<Instant> nextDue() {
        return deadlines.soonest(1).stream().map(status -> status.deadline().due()).findFirst();
    }
}
