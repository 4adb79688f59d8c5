package com.gyroscops.eventsourcing.deadline;

import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ReadModel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/// Sends the commands of deadlines when they are due: a virtual thread that looks at the clock every [#TICK], so that
/// it also notices a clock that was moved. Thread-safe.
///
/// Each deadline is given once. A command that was refused or failed is sent again, after pauses from one second up to a
/// minute; one without an effect is not sent again by the same process.
public final class Deadlines implements AutoCloseable {

    /// The name of the projection that keeps the schedule.
    public static final String NAME = "deadlines";

    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ReadModel<DeadlineSchedule> schedule;
    private final CommandSender sender;
    private final InstantSource clock;
    private final DeadlineListener listener;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Map<MessageId, Sent> sent = new HashMap<>();
    private final Thread thread = Thread.ofVirtual().name(NAME).unstarted(this::run);
    private volatile boolean closed;

    /// A pending deadline.
    ///
    /// @param failures how often its command was refused or failed
    public record Status(PendingDeadline deadline, int failures) {}

    /// A command that was sent.
    ///
    /// @param again the time of the next attempt
    private record Sent(int failures, Instant again) {

        static final Sent FOR_GOOD = new Sent(0, Instant.MAX);

        static Sent failed(int failures, Instant now) {
            var pause = Duration.ofSeconds(1L << Math.min(failures - 1, 6));
            return new Sent(failures, now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        }
    }

    public Deadlines(
            ReadModel<DeadlineSchedule> schedule, CommandSender sender, InstantSource clock, DeadlineListener listener) {
        this.schedule = schedule;
        this.sender = sender;
        this.clock = clock;
        this.listener = listener;
    }

    /// The read model of the deadlines of `types`.
    public static ReadModel<DeadlineSchedule> schedule(List<DeadlineType> types) {
        return new ReadModel<>(() -> new DeadlineSchedule(types));
    }

    /// The projection that keeps `schedule`.
    public static ProjectionDefinition<?> projection(ReadModel<DeadlineSchedule> schedule) {
        return new ProjectionDefinition<>(NAME, schedule, current -> current);
    }

    /// Starts the timer. Must be called once.
    public void start() {
        thread.start();
    }

    /// The pending deadlines, soonest first.
    public List<Status> soonest(int limit) {
        var pending = schedule.current().soonest(limit);
        oneAtATime.lock();
        try {
            return pending.stream()
                    .map(deadline -> new Status(deadline, failures(deadline.commandId())))
                    .toList();
        } finally {
            oneAtATime.unlock();
        }
    }

    /// The number of pending deadlines.
    public int count() {
        return schedule.current().size();
    }

    /// Sends the commands of all deadlines that are due, on the caller's thread.
    ///
    /// @return the number of commands that were sent, including those that failed
    public int sendDue() {
        oneAtATime.lock();
        try {
            var now = clock.instant();
            var due = schedule.current().due(now);
            sent.keySet()
                    .retainAll(due.stream().map(PendingDeadline::commandId).collect(Collectors.toSet()));
            var count = 0;
            for (PendingDeadline deadline : due) {
                var id = deadline.commandId();
                var last = sent.get(id);
                if (!closed && (last == null || !now.isBefore(last.again()))) {
                    sent.put(id, send(deadline, id, now));
                    count++;
                }
            }
            return count;
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Stops the timer after the current command.
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private Sent send(PendingDeadline deadline, MessageId id, Instant now) {
        try {
            sender.send(deadline.command(), id, deadline.setBy());
            return Sent.FOR_GOOD;
        } catch (RuntimeException failure) {
            var failures = failures(id) + 1;
            listener.failed(deadline, failures, failure);
            return Sent.failed(failures, now);
        }
    }

    private int failures(MessageId command) {
        var last = sent.get(command);
        return last == null ? 0 : last.failures();
    }

    private void run() {
        while (!closed) {
            try {
                sendDue();
            } catch (RuntimeException | Error failure) {
                listener.failed(failure);
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
    }
}
