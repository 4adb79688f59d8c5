package com.gyroscops.eventsourcing.boundary;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// The facts that one decision needs, and how the decision's parameter is made of them.
///
/// They are read together, and the decision's events are appended only if none of them has changed since.
///
/// @param parts the facts to read and guard; empty when the decision depends on its own stream alone
/// @param value makes the parameter
/// @param <F> the type of the decision's parameter
public record Facts<F>(List<Fact<?>> parts, Function<FactValues, F> value) {

    public Facts {
        parts = List.copyOf(parts);
    }

    /// A parameter that does not come from the log, such as exchange rates or the time.
    public static <F> Facts<F> given(F value) {
        return new Facts<>(List.of(), _ -> value);
    }

    /// One fact.
    public static <F> Facts<F> of(Fact<F> fact) {
        return new Facts<>(List.of(fact), values -> values.of(fact));
    }

    /// Both, combined.
    public <G, H> Facts<H> with(Facts<G> other, BiFunction<? super F, ? super G, H> combine) {
        return new Facts<>(
                Stream.concat(parts.stream(), other.parts.stream()).distinct().toList(),
                values -> combine.apply(value.apply(values), other.value.apply(values)));
    }

    /// The same facts as another value.
    public <G> Facts<G> map(Function<? super F, G> change) {
        return new Facts<>(parts, values -> change.apply(value.apply(values)));
    }
}
