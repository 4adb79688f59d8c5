package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.Upcaster;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// An event whose version is not 1, or whose stored name is not its class name.
///
/// @param name the stable name
/// @param version the version that is written today, from 1
/// @param steps how the data of each older version becomes the data of the next, from version 1 on
public record EventVersion(Class<?> event, String name, int version, List<Step> steps) {

    /// Makes the data of the next version of what one version has written; it throws an [IllegalArgumentException] that
    /// names the field which it cannot read.
    @FunctionalInterface
    public interface Step extends UnaryOperator<Map<String, Object>> {}

    public EventVersion {
        steps = List.copyOf(steps);
        if (version < 1 || steps.size() != version - 1) {
            throw new IllegalArgumentException(
                    name + " in version " + version + " takes one step from each version before, not " + steps.size());
        }
    }

    /// `event` under the name of its class.
    ///
    /// @throws IllegalArgumentException unless there is one step from each version before; found when the application
    ///     starts, not when the first old event is read
    public static EventVersion version(Class<?> event, int version, Step... steps) {
        return new EventVersion(event, event.getSimpleName(), version, List.of(steps));
    }

    /// This kind of event under the name that it had before its class was renamed.
    public EventVersion named(String stable) {
        return new EventVersion(event, stable, version, steps);
    }

    List<Upcaster> upcasters() {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> new Upcaster(new EventType(name, step + 1), steps.get(step)))
                .toList();
    }
}
