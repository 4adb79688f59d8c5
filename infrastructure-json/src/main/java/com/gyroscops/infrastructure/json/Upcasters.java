package com.gyroscops.infrastructure.json;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.Upcaster;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Chains of upcasters from any stored version to the current one, one version at a time.
///
/// So an upcaster is written once, for the next version at the time, and never changed again.
final class Upcasters {

    private final Map<EventType, Upcaster> byType;

    /// @throws IllegalArgumentException when there is no chain or more than one from a version of a type in `types` to
    ///     the current version; thrown at startup, not when the first old event is read
    Upcasters(EventTypes types, List<Upcaster> upcasters) {
        this.byType = upcasters.stream().collect(Collectors.toMap(Upcaster::from, Function.identity(), (one, _) -> {
            throw new IllegalArgumentException("two upcasters read " + one.from());
        }));
        types.all().values().forEach(this::requireChain);
    }

    /// The data of `event`, upcast to version `current`.
    Map<String, Object> upcast(EncodedEvent event, int current) {
        var data = event.data();
        for (var version = event.type().schemaVersion(); version < current; version++) {
            data = at(new EventType(event.type().name(), version)).step().apply(data);
        }
        return data;
    }

    private void requireChain(EventType current) {
        for (var version = 1; version < current.schemaVersion(); version++) {
            at(new EventType(current.name(), version));
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
