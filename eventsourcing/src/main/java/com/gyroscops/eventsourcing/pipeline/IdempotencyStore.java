package com.gyroscops.eventsourcing.pipeline;

import java.util.function.Predicate;
import java.util.function.Supplier;

/// Outbound port: executes an action once per key, and keeps the outcome. Thread-safe.
///
/// A store may limit the number, bytes and age of outcomes. It evicts the oldest first, regardless of use. The newest
/// is evicted only by age, so that a request that was just answered is not executed again.
public interface IdempotencyStore {

    /// Runs `action`, unless an outcome of the same request is stored or another thread is executing it, which is then
    /// waited for.
    ///
    /// An exception is not stored: the next caller, including one that was waiting, runs its own action.
    ///
    /// @param fingerprint identifies the contents of the request; a different one under the same key is refused
    /// @param isFinal whether an outcome is final; other outcomes are returned to their own caller only
    <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal);

    /// A key with its owner. Equal keys of different users are independent.
    record Key(String organization, String user, String key) {}

    /// The result of [#once].
    sealed interface Once<T> {

        record Executed<T>(T outcome) implements Once<T> {}

        record Remembered<T>(T outcome) implements Once<T> {}

        /// The key was used for a different request.
        record KeyReused<T>() implements Once<T> {}
    }
}
