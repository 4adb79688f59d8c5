package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.Upcaster;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// An event class whose current version is not 1, or whose stored name is not its class name.
///
/// @param name the stored name
/// @param version the current version, from 1
/// @param steps the conversions from each older version to the next, from version 1 on
public record EventVersion(Class<?> event, String name, int version, List<Step> steps) {

    /// Converts the data of one version to the next. It throws an [IllegalArgumentException] that names the field when
    /// it cannot read one.
    @FunctionalInterface
    public interface Step extends UnaryOperator<Map<String, Object>> {}

    public EventVersion {
        steps = List.copyOf(steps);
        if (version < 1 || steps.size() != version - 1) {
            throw new IllegalArgumentException(
                    name + " in version " + version + " needs one step for each older version, not " + steps.size());
        }
    }

    /// `event` under its class name.
    ///
    /// @throws IllegalArgumentException unless there is one step for each older version; thrown at startup, not when
    ///     the first old event is read
    public static EventVersion version(Class<?> event, int version, Step... steps) {
        return new EventVersion(event, event.getSimpleName(), version, List.of(steps));
    }

    /// A copy with another stored name, for a class that was renamed.
    public EventVersion named(String stable) {
        return new EventVersion(event, stable, version, steps);
    }

    List<Upcaster> upcasters() {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> new Upcaster(new EventType(name, step + 1), steps.get(step)))
                .toList();
    }
}
