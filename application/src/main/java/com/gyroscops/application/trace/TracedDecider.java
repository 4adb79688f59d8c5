package com.gyroscops.application.trace;

import com.gyroscops.domain.shared.Decider;

/// Shows an aggregate at work: how long it decides, and how long it takes to come to its state.
public final class TracedDecider {

    private TracedDecider() {}

    /// `decider`, whose steps are recorded.
    ///
    /// @param aggregate what it decides for, such as `Payment`
    public static <S, C, E, R> Decider<S, C, E, R> of(String aggregate, Decider<S, C, E, R> decider) {
        return new Decider<>(
                decider.initial(),
                (state, command) -> Recording.step(
                        Layer.AGGREGATE,
                        aggregate,
                        "decide",
                        () -> decider.decide().apply(state, command)),
                (state, event) -> Recording.step(
                        Layer.AGGREGATE,
                        aggregate,
                        "evolve",
                        () -> decider.evolve().apply(state, event)));
    }
}
