package com.gyroscops.eventsourcing.pipeline;

import java.util.function.Predicate;
import java.util.function.Supplier;

/// Outbound port: executes something once per key, and keeps the outcome. Thread-safe.
///
/// A store may have bounds in number, bytes and age. Then the oldest outcome is forgotten first; being asked for makes
/// none younger. The newest is forgotten by age alone, so what was just answered is not executed again.
public interface IdempotencyStore {

    /// Runs `action`, unless an outcome of the same request is remembered or being reached right now by another thread,
    /// which is then waited for.
    ///
    /// An exception is not remembered: the next caller, also one that was waiting, runs its own action.
    ///
    /// @param fingerprint what the request says; another one under the same key is refused
    /// @param worthKeeping whether an outcome is final; one that is not is given to its own caller only
    <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> worthKeeping);

    /// Whose key it is. Equal keys of different users have nothing to do with each other.
    record Key(String organization, String user, String key) {}

    /// What came of asking to do something once.
    sealed interface Once<T> {

        record Executed<T>(T outcome) implements Once<T> {}

        record Remembered<T>(T outcome) implements Once<T> {}

        /// The key belongs to a request that says something else.
        record KeyReused<T>() implements Once<T> {}
    }
}
