package com.gyroscops.eventsourcing.observation;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.Collection;
import java.util.List;

/// Outbound port: observes the steps of each command, in order, on the thread that executes it.
///
/// A step that throws an exception is not reported; [#answered] is always called. Implementations are fast and do not
/// throw. Thread-safe.
public interface CommandObserver {

    /// Does nothing.
    CommandObserver NONE = new CommandObserver() {};

    /// A command has entered the pipeline.
    default void received(CommandEnvelope<?> command) {}

    /// The handler is about to execute the command. A command with a stored result is not executed.
    ///
    /// @param attempt from 1; the second and later ones are retries
    default void executing(CommandHandler<?, ?, ?> handler, int attempt) {}

    /// The aggregate has been loaded.
    ///
    /// @param revision 0 when it does not exist
    default void loaded(StreamId stream, long revision) {}

    /// The aggregate has decided.
    ///
    /// @param accepted false when a rule refused the command
    default void decided(StreamId stream, boolean accepted) {}

    /// The events have been appended, and folded into the aggregate's state. For an atomic batch only the store's
    /// observer is called.
    ///
    /// @param revision the aggregate's revision after the append
    default void appended(StreamId stream, long revision) {}

    /// The handler has executed the command.
    ///
    /// @param accepted false when it failed; it may be executed again
    default void executed(boolean accepted) {}

    /// The command has been answered or has failed.
    ///
    /// @param outcome `accepted`, `conflict`, `facts-changed`, `idempotency-key-reused`, `store-full`,
    ///     `store-unavailable`, `failed`, or the code of a rejection
    /// @param nanos the time since it was received, in nanoseconds
    default void answered(CommandEnvelope<?> command, String outcome, long nanos) {}

    /// An observer that notifies all of these in order.
    static CommandObserver all(Collection<? extends CommandObserver> observers) {
        return switch (observers.size()) {
            case 0 -> NONE;
            case 1 -> observers.iterator().next();
            default -> new CommandObservers(List.copyOf(observers));
        };
    }
}
