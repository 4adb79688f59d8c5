package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.ProjectionTestBench;
import com.gyroscops.eventsourcing.testing.Say;
import java.util.List;

/// A log to which tests append by the names of streams.
final class Log {

    final ListStore store = new ListStore();
    final ProjectionTestBench watched = new ProjectionTestBench(store);

    static StreamId stream(String name) {
        return new StreamId("Ticket", name);
    }

    /// Appends one event for each word, in the stream of that name.
    void append(String streams) {
        for (var name : streams.split(" ", -1)) {
            var event = Say.event(Say.opened(name));
            store.append(AppendRequest.to(stream(name), new ExpectedRevision.Any(), List.of(event)));
        }
    }

    ProjectionRunner start(RecordingProjection writer, LiveEventHandler... reactions) {
        return watched.engine().start(writer.definition("diary"), reactions);
    }
}
