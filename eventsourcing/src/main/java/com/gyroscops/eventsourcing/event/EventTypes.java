package com.gyroscops.eventsourcing.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The registry of event types: the current stored name and version of each event class.
///
/// Immutable. A class has one type and a type has one class; [#and] refuses a second of either.
public final class EventTypes {

    private static final EventTypes NONE = new EventTypes(Map.of());

    private final Map<Class<?>, EventType> byClass;
    private final Map<String, Class<?>> byName;

    private EventTypes(Map<Class<?>, EventType> byClass) {
        this.byClass = Map.copyOf(byClass);
        var names = new HashMap<String, Class<?>>();
        byClass.forEach((event, type) -> {
            if (names.put(type.name(), event) != null) {
                throw new IllegalArgumentException("two event classes have the same name: " + type.name());
            }
        });
        this.byName = Map.copyOf(names);
    }

    public static EventTypes none() {
        return NONE;
    }

    /// A copy with one more type.
    ///
    /// @throws IllegalArgumentException when the class or the name is already registered
    public EventTypes and(Class<?> event, String name, int schemaVersion) {
        return and(new EventTypes(Map.of(event, new EventType(name, schemaVersion))));
    }

    /// A copy with the types of `others`.
    ///
    /// @throws IllegalArgumentException when a class or a name is in both
    public EventTypes and(EventTypes others) {
        var more = new HashMap<>(byClass);
        others.byClass.forEach((event, type) -> {
            if (more.put(event, type) != null) {
                throw new IllegalArgumentException(event + " has a name already");
            }
        });
        return new EventTypes(more);
    }

    /// The type of `event`.
    ///
    /// @throws IllegalArgumentException when its class is not registered, which is a bug
    public EventType of(Object event) {
        var type = byClass.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("no stable name is registered for " + event.getClass());
        }
        return type;
    }

    /// The class that events called `name` are decoded to.
    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// Every registered class with its type.
    public Map<Class<?>, EventType> all() {
        return byClass;
    }
}
