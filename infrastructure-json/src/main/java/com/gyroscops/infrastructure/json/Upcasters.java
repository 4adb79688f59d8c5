package com.gyroscops.infrastructure.json;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.Upcaster;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Chains of upcasters: from any version that was ever written to today's, one version a step.
///
/// So an upcaster is written once, against the version that was next at the time, and never touched again.
final class Upcasters {

    private final Map<EventType, Upcaster> byType;

    /// @throws IllegalArgumentException when a version of a type in `types` has no way to today's, or two: found
    ///     when the application starts, not when the first old event is read
    Upcasters(EventTypes types, List<Upcaster> upcasters) {
        this.byType = upcasters.stream().collect(Collectors.toMap(Upcaster::from, Function.identity(), (one, _) -> {
            throw new IllegalArgumentException("two upcasters read " + one.from());
        }));
        types.all().values().forEach(this::requireChain);
    }

    /// The data of `event` as version `today` would have written it.
    Map<String, Object> upcast(EncodedEvent event, int today) {
        var data = event.data();
        for (var version = event.type().schemaVersion(); version < today; version++) {
            data = at(new EventType(event.type().name(), version)).step().apply(data);
        }
        return data;
    }

    private void requireChain(EventType today) {
        for (var version = 1; version < today.schemaVersion(); version++) {
            at(new EventType(today.name(), version));
        }
    }

    private Upcaster at(EventType type) {
        var upcaster = byType.get(type);
        if (upcaster == null) {
            throw new IllegalArgumentException("no upcaster reads " + type);
        }
        return upcaster;
    }
}
