package com.gyroscops.eventsourcing.observation;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.List;

/// Notifies several observers of commands.
record CommandObservers(List<CommandObserver> all) implements CommandObserver {

    @Override
    public void received(CommandEnvelope<?> command) {
        for (CommandObserver observer : all) {
            observer.received(command);
        }
    }

    @Override
    public void executing(CommandHandler<?, ?, ?> handler, int attempt) {
        for (CommandObserver observer : all) {
            observer.executing(handler, attempt);
        }
    }

    @Override
    public void loaded(StreamId stream, long revision) {
        for (CommandObserver observer : all) {
            observer.loaded(stream, revision);
        }
    }

    @Override
    public void decided(StreamId stream, boolean accepted) {
        for (CommandObserver observer : all) {
            observer.decided(stream, accepted);
        }
    }

    @Override
    public void appended(StreamId stream, long revision) {
        for (CommandObserver observer : all) {
            observer.appended(stream, revision);
        }
    }

    @Override
    public void executed(boolean accepted) {
        for (CommandObserver observer : all) {
            observer.executed(accepted);
        }
    }

    @Override
    public void answered(CommandEnvelope<?> command, String outcome, long nanos) {
        for (CommandObserver observer : all) {
            observer.answered(command, outcome, nanos);
        }
    }
}
