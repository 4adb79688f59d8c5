package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.Upcaster;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The steps of describing an [Aggregate]; the types of each follow from the functions that it is given.
public final class AggregateBuilder {

    private AggregateBuilder() {}

    /// An aggregate with a name.
    public record Named(String name) {

        /// Takes commands that name their aggregate.
        ///
        /// @param id which aggregate a command means
        /// @param text that identifier as it is written
        public <C, I> Identified<C> identifiedBy(Function<C, I> id, Function<I, String> text) {
            return new Identified<>(name, id.andThen(text));
        }
    }

    /// An aggregate that commands can name.
    public record Identified<C>(String name, Function<C, String> id) {

        /// Decides by state, command and facts.
        public <S, F, E, R> Deciding<S, C, F, E, R> deciding(
                S initial, Decision<S, C, F, E, R> decide, BiFunction<S, E, S> evolve) {
            return new Deciding<>(this, initial, decide, evolve);
        }

        /// Decides by state and command alone.
        public <S, E, R> Deciding<S, C, NoFacts, E, R> deciding(
                S initial, BiFunction<S, C, Either<R, List<E>>> decide, BiFunction<S, E, S> evolve) {
            return new Deciding<>(this, initial, (state, command, _) -> decide.apply(state, command), evolve);
        }
    }

    /// An aggregate that decides, and still has to name its events.
    public record Deciding<S, C, F, E, R>(
            Identified<C> identified, S initial, Decision<S, C, F, E, R> decide, BiFunction<S, E, S> evolve) {

        /// Names the events: each kind in the sealed `family` by its simple name, in version 1 unless `versions` say
        /// otherwise.
        ///
        /// @throws IllegalArgumentException when the family is not sealed, a version is of another family, or two kinds
        ///     have one name
        public Aggregate<S, C, F, E, R> events(Class<E> family, EventVersion... versions) {
            var types = EventTypes.none();
            var upcasters = new ArrayList<Upcaster>();
            var left = new ArrayList<>(List.of(versions));
            for (Class<?> event : kindsOf(family)) {
                var version = versionOf(event, left).orElseGet(() -> EventVersion.version(event, 1));
                left.remove(version);
                types = types.and(event, version.name(), version.version());
                upcasters.addAll(version.upcasters());
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException(left + " is of no kind of " + family.getSimpleName());
            }
            return new Aggregate<>(
                    identified.name(), identified.id(), initial, decide, evolve, family, types, upcasters, Map.of());
        }

        private static Optional<EventVersion> versionOf(Class<?> event, List<EventVersion> versions) {
            return versions.stream()
                    .filter(version -> version.event().equals(event))
                    .findFirst();
        }

        private static List<Class<?>> kindsOf(Class<?> family) {
            if (!family.isSealed()) {
                throw new IllegalArgumentException(family + " is not sealed: its kinds cannot be listed");
            }
            return Arrays.stream(family.getPermittedSubclasses())
                    .<Class<?>>flatMap(kind -> kind.isSealed() ? kindsOf(kind).stream() : List.of(kind).stream())
                    .toList();
        }
    }
}
