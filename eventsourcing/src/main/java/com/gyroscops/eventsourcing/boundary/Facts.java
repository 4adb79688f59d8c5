package com.gyroscops.eventsourcing.boundary;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// The facts that one decision needs, and how the decision's parameter is made of them.
///
/// They are read together, and the decision's events are appended only if none of them has changed since.
///
/// @param parts the facts to read and guard; empty when the decision depends on its own stream alone
/// @param further the facts to read and guard as well, by the values of the parts; empty for none
/// @param value makes the parameter
/// @param <F> the type of the decision's parameter
public record Facts<F>(
        List<Fact<?>> parts, Optional<Function<FactValues, List<Fact<?>>>> further, Function<FactValues, F> value) {

    public Facts {
        parts = List.copyOf(parts);
    }

    /// A parameter that does not come from the log, such as exchange rates or the time.
    public static <F> Facts<F> given(F value) {
        return new Facts<>(List.of(), Optional.empty(), _ -> value);
    }

    /// One fact.
    public static <F> Facts<F> of(Fact<F> fact) {
        return new Facts<>(List.of(fact), Optional.empty(), values -> values.of(fact));
    }

    /// Both, combined.
    public <G, H> Facts<H> with(Facts<G> other, BiFunction<? super F, ? super G, H> combine) {
        return new Facts<>(
                both(parts, other.parts),
                further.isEmpty() && other.further.isEmpty()
                        ? Optional.empty()
                        : Optional.of(values -> both(further(values), other.further(values))),
                values -> combine.apply(value.apply(values), other.value.apply(values)));
    }

    /// The same facts as another value.
    public <G> Facts<G> map(Function<? super F, G> change) {
        return new Facts<>(parts, further, values -> change.apply(value.apply(values)));
    }

    /// The facts that are needed by this value. A fact that only some decisions need is not read for the others, and
    /// they do not compete for it. In a batch the further facts are those by the values before its first command.
    ///
    /// @param next the facts for a value; they have no further ones
    /// @throws IllegalStateException when these facts have further ones already
    public <G> Facts<G> then(Function<? super F, Facts<G>> next) {
        if (further.isPresent()) {
            throw new IllegalStateException("further facts of further facts are not read");
        }
        return new Facts<>(
                parts,
                Optional.of(values -> next.apply(value.apply(values)).parts),
                values -> next.apply(value.apply(values)).value.apply(values));
    }

    /// The facts to read as well when the parts have these values.
    public List<Fact<?>> further(FactValues values) {
        return further.isEmpty() ? List.of() : further.get().apply(values);
    }

    private static List<Fact<?>> both(List<Fact<?>> some, List<Fact<?>> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
