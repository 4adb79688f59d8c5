package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.Upcaster;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The steps of describing an [Aggregate]; the type parameters of each follow from the functions passed to it.
public final class AggregateBuilder {

    private AggregateBuilder() {}

    /// An aggregate with a name.
    public record Named(String name) {

        /// Sets how commands identify their aggregate.
        ///
        /// @param id the identifier in a command
        /// @param text the text of that identifier
        public <C, I> Identified<C> identifiedBy(Function<C, I> id, Function<I, String> text) {
            return new Identified<>(name, id.andThen(text));
        }
    }

    /// An aggregate with a function from commands to ids.
    public record Identified<C>(String name, Function<C, String> id) {

        /// Sets decisions that need facts.
        public <S, F, E, R> Deciding<S, C, F, E, R> deciding(
                S initial, Decision<S, C, F, E, R> decide, BiFunction<S, E, S> evolve) {
            return new Deciding<>(this, initial, decide, evolve);
        }

        /// Sets decisions that need no facts.
        public <S, E, R> Deciding<S, C, NoFacts, E, R> deciding(
                S initial, BiFunction<S, C, Either<R, List<E>>> decide, BiFunction<S, E, S> evolve) {
            return new Deciding<>(this, initial, (state, command, _) -> decide.apply(state, command), evolve);
        }
    }

    /// An aggregate with its decisions, whose events are not set yet.
    public record Deciding<S, C, F, E, R>(
            Identified<C> identified, S initial, Decision<S, C, F, E, R> decide, BiFunction<S, E, S> evolve) {

        /// Sets the events: each permitted subtype of `family` under its simple name, in version 1 unless `versions`
        /// say otherwise.
        ///
        /// @throws IllegalArgumentException when the family is not sealed, a version is for a class outside the family,
        ///     or two classes have the same name
        public Aggregate<S, C, F, E, R> events(Class<E> family, EventVersion... versions) {
            var types = EventTypes.none();
            var upcasters = new ArrayList<Upcaster>();
            var left = new ArrayList<>(List.of(versions));
            for (Class<?> event : SealedFamily.of(family)) {
                var version = versionOf(event, left).orElseGet(() -> EventVersion.version(event, 1));
                left.remove(version);
                types = types.and(event, version.name(), version.version());
                upcasters.addAll(version.upcasters());
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException(left + " is not an event of " + family.getSimpleName());
            }
            return new Aggregate<>(
                    identified.name(),
                    identified.id(),
                    initial,
                    decide,
                    evolve,
                    family,
                    types,
                    upcasters,
                    Map.of(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Optional<EventVersion> versionOf(Class<?> event, List<EventVersion> versions) {
            return versions.stream()
                    .filter(version -> version.event().equals(event))
                    .findFirst();
        }
    }
}
