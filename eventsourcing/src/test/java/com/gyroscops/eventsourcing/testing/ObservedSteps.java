package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import java.util.ArrayList;
import java.util.List;

/// An observer that records its calls in a few words each.
public final class ObservedSteps implements CommandObserver, StoreObserver {

    private final List<String> told = new ArrayList<>();

    public List<String> told() {
        return told;
    }

    @Override
    public void received(CommandEnvelope<?> command) {
        told.add("received " + command.command().getClass().getSimpleName());
    }

    @Override
    public void executing(CommandHandler<?, ?, ?> handler, int attempt) {
        told.add("executing " + attempt);
    }

    @Override
    public void loaded(StreamId stream, long revision) {
        told.add("loaded " + revision);
    }

    @Override
    public void decided(StreamId stream, boolean accepted) {
        told.add("decided " + accepted);
    }

    @Override
    public void appended(StreamId stream, long revision) {
        told.add("appended " + stream + " " + revision);
    }

    @Override
    public void executed(boolean accepted) {
        told.add("executed " + accepted);
    }

    @Override
    public void answered(CommandEnvelope<?> command, String outcome, long nanos) {
        told.add("answered " + outcome);
    }

    @Override
    public void reading(StreamId stream) {
        told.add("reading " + stream);
    }

    @Override
    public void read(StreamId stream, int events) {
        told.add("read " + events);
    }

    @Override
    public void appending(AppendRequest request) {
        told.add("appending " + request.count());
    }

    @Override
    public void appended(AppendRequest request, AppendOutcome outcome) {
        told.add(outcome.getClass().getSimpleName());
    }

    @Override
    public void failed(AppendRequest request, Throwable failure) {
        told.add("failed " + failure.getMessage());
    }
}
