package com.gyroscops.eventsourcing.command;

import java.util.List;

/// The result of a batch of commands.
///
/// @param accepted how many of them were accepted
/// @param rejected the others, in their order
/// @param events how many events happened
/// @param position where in the log the batch's last event is; the head when it left none
public record BatchReceipt<R>(int accepted, List<RejectedItem<R>> rejected, int events, long position, boolean replayed)
        implements Acknowledgement<BatchReceipt<R>> {

    public BatchReceipt {
        rejected = List.copyOf(rejected);
    }

    /// A command that was not accepted.
    ///
    /// @param index its place in the batch, from 0
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
