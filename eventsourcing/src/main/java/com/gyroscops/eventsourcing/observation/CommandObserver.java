package com.gyroscops.eventsourcing.observation;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.Collection;
import java.util.List;

/// Outbound port: observes the steps of each command, in order, on the thread that executes it.
///
/// A step that fails with an exception is not told; [#answered] always is. Methods are quick and do not throw.
/// Thread-safe.
public interface CommandObserver {

    /// Is told and does nothing.
    CommandObserver NONE = new CommandObserver() {};

    /// A command has come to the pipeline.
    default void received(CommandEnvelope<?> command) {}

    /// The handler is about to execute it. A command whose answer is remembered is not executed.
    ///
    /// @param attempt from 1; the second and later ones are retries
    default void executing(CommandHandler<?, ?, ?> handler, int attempt) {}

    /// Its aggregate has been read and folded.
    ///
    /// @param revision 0 when it does not exist
    default void loaded(StreamId stream, long revision) {}

    /// Its aggregate has decided.
    ///
    /// @param accepted false when a rule refused it
    default void decided(StreamId stream, boolean accepted) {}

    /// Its events are in the log, and folded into the aggregate's state. Of an atomic batch only the store's observer
    /// is told.
    ///
    /// @param revision the aggregate's, after them
    default void appended(StreamId stream, long revision) {}

    /// The handler has executed it.
    ///
    /// @param accepted false when it failed; it is executed again if that can be retried
    default void executed(boolean accepted) {}

    /// The command has an answer, or has failed.
    ///
    /// @param outcome `accepted`, `conflict`, `idempotency-key-reused`, `store-full`, `store-unavailable`, `failed`, or the
    ///     code of a refusal
    /// @param nanos how long that took since it was received, in nanoseconds
    default void answered(CommandEnvelope<?> command, String outcome, long nanos) {}

    /// One that tells all of these, in their order.
    static CommandObserver all(Collection<? extends CommandObserver> observers) {
        return switch (observers.size()) {
            case 0 -> NONE;
            case 1 -> observers.iterator().next();
            default -> new CommandObservers(List.copyOf(observers));
        };
    }
}
