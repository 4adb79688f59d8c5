package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.Upcaster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All aggregates of an application.
public record Aggregates(Set<Aggregate<?, ?, ?, ?, ?>> all) {

    /// Checks the names.
    ///
    /// @throws IllegalArgumentException when two aggregates have the same name
    public Aggregates {
        all = Set.copyOf(all);
        var names = all.stream().map(Aggregate::name).distinct().count();
        if (names != all.size()) {
            throw new IllegalArgumentException("two aggregates have the same name: "
                    + all.stream().map(Aggregate::name).sorted().toList());
        }
    }

    /// The aggregate with this name.
    public Optional<Aggregate<?, ?, ?, ?, ?>> named(String name) {
        return all.stream().filter(aggregate -> aggregate.name().equals(name)).findFirst();
    }

    /// The names and versions of all events.
    ///
    /// @throws IllegalArgumentException when two event classes have the same name
    public EventTypes types() {
        return all.stream().map(Aggregate::types).reduce(EventTypes.none(), EventTypes::and);
    }

    /// The tags of all events. An event of no aggregate has the tags of its components.
    public EventTags tags() {
        var roles = new HashMap<Class<?>, Map<String, String>>();
        for (Aggregate<?, ?, ?, ?, ?> aggregate : all) {
            aggregate.types().all().keySet().forEach(event -> roles.put(event, aggregate.roles()));
        }
        return data -> Tags.of(data, roles.getOrDefault(data.getClass(), Map.of()));
    }

    /// The upcasters of all events.
    public List<Upcaster> upcasters() {
        return all.stream().flatMap(aggregate -> aggregate.upcasters().stream()).toList();
    }
}
