package com.gyroscops.eventsourcing.deadline;

import com.gyroscops.eventsourcing.policy.PolicyCommand;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A kind of deadline, of which each stream has at most one. Immutable.
public final class DeadlineType {

    private final String name;
    private final BiFunction<String, Instant, PolicyCommand<?>> command;
    private final Map<Class<?>, Function<Object, Optional<Instant>>> changes;

    private DeadlineType(
            String name,
            BiFunction<String, Instant, PolicyCommand<?>> command,
            Map<Class<?>, Function<Object, Optional<Instant>>> changes) {
        this.name = name;
        this.command = command;
        this.changes = Map.copyOf(changes);
    }

    /// A kind of deadline that no event sets yet.
    ///
    /// @param name a stable name, from which the ids of its commands are derived
    /// @param command the command to send when it is due, by the id of the aggregate and the due time. It may be sent
    ///     again until an event withdraws the deadline, so the aggregate decides whether the time still counts
    public static DeadlineType named(String name, BiFunction<String, Instant, PolicyCommand<?>> command) {
        return new DeadlineType(name, command, Map.of());
    }

    /// A copy that `event` sets, instead of an earlier deadline of the same stream.
    ///
    /// @param event the class of an event, not of a family
    /// @param due the first instant at which it is due
    public <E> DeadlineType setBy(Class<E> event, Function<? super E, Instant> due) {
        return and(event, data -> Optional.of(due.apply(event.cast(data))));
    }

    /// A copy that `event` withdraws.
    ///
    /// @param event the class of an event, not of a family
    public DeadlineType withdrawnBy(Class<?> event) {
        return and(event, _ -> Optional.empty());
    }

    public String name() {
        return name;
    }

    PolicyCommand<?> command(String aggregateId, Instant due) {
        return command.apply(aggregateId, due);
    }

    /// Whether an event of this class sets or withdraws the deadline.
    boolean isChangedBy(Class<?> event) {
        return changes.containsKey(event);
    }

    /// The due time that an event with this data sets; empty when it withdraws the deadline.
    Optional<Instant> due(Object data) {
        return Objects.requireNonNull(changes.get(data.getClass())).apply(data);
    }

    private DeadlineType and(Class<?> event, Function<Object, Optional<Instant>> change) {
        var more = new HashMap<>(changes);
        if (more.put(event, change) != null) {
            throw new IllegalArgumentException("two changes of " + name + " by " + event.getSimpleName());
        }
        return new DeadlineType(name, command, more);
    }
}
