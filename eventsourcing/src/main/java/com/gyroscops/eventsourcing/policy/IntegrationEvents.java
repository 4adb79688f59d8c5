package com.gyroscops.eventsourcing.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a context publishes of its events, for policies of other contexts: a small family of its own, translated from
/// the events on delivery by pure functions. Nothing is stored; a translated event has the envelope of its source.
///
/// A constant of the context that owns the events. Immutable.
///
/// @param <P> the published family
public final class IntegrationEvents<P> {

    private final String name;
    private final Map<Class<?>, Function<Object, P>> translations;

    private IntegrationEvents(String name, Map<Class<?>, Function<Object, P>> translations) {
        this.name = name;
        this.translations = Map.copyOf(translations);
    }

    /// A family without sources yet.
    public static <P> IntegrationEvents<P> of(Class<P> family) {
        return new IntegrationEvents<>(family.getSimpleName(), Map.of());
    }

    /// A copy that translates `event`, too.
    ///
    /// @param event the class of an event, not of a family
    /// @throws IllegalArgumentException when the class has a translation already
    public <E> IntegrationEvents<P> from(Class<E> event, Function<? super E, ? extends P> translation) {
        var more = new HashMap<>(translations);
        if (more.put(event, data -> translation.apply(event.cast(data))) != null) {
            throw new IllegalArgumentException(name + " has two translations of " + event.getSimpleName());
        }
        return new IntegrationEvents<>(name, more);
    }

    /// The simple name of the published family.
    public String name() {
        return name;
    }

    /// The classes of the events that are translated.
    public Set<Class<?>> sources() {
        return translations.keySet();
    }

    /// The published form of an event with this data; empty when it is not published.
    public Optional<P> of(Object data) {
        return Optional.ofNullable(translations.get(data.getClass())).map(translation -> translation.apply(data));
    }

    @Override
    public String toString() {
        return name;
    }
}
