package com.gyroscops.eventsourcing.command;

import java.util.List;

/// The result of a batch of commands.
///
/// @param accepted the number of accepted commands
/// @param rejected the other commands, in order
/// @param events the number of events
/// @param position the log position of the batch's last event; the head when it has none
public record BatchReceipt<R>(int accepted, List<RejectedItem<R>> rejected, int events, long position, boolean replayed)
        implements Acknowledgement<BatchReceipt<R>> {

    public BatchReceipt {
        rejected = List.copyOf(rejected);
    }

    /// A command that was not accepted.
    ///
    /// @param index its index in the batch, from 0
    public record RejectedItem<R>(int index, CommandFailure<R> failure) {}

    @Override
    public int newEvents() {
        return replayed ? 0 : events;
    }

    /// Final when every failure of the batch is.
    @Override
    public boolean isFinal() {
        return rejected.stream().allMatch(item -> item.failure().isFinal());
    }

    @Override
    public BatchReceipt<R> asReplayed() {
        return new BatchReceipt<>(accepted, rejected, events, position, true);
    }
}
