package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.infrastructure.inmemory.memory.Account;

/// The log, and everything that is written with it because the next append reads it: streams, ids, and the boundaries
/// of hours and appends. All other indexes follow the log.
///
/// One thread writes, any number of threads read.
record LogAndIndexes(EventLog log, Streams streams, IdIndex ids, HourIndex hours, PositionList ends) {

    static LogAndIndexes over(EventLog log) {
        return new LogAndIndexes(
                log,
                new Streams(log.account()),
                new IdIndex(log),
                new HourIndex(log),
                new PositionList(log.account()));
    }

    /// The memory of all of it.
    Account account() {
        return log.account();
    }

    /// Writes an event of `stream` above the head, where it is not visible until it is published.
    void write(RecordedEvent event, EventStream stream) {
        log.write(event);
        stream.write(event);
        ids.add(event);
        hours.add(event);
    }

    /// Publishes all events up to `last`, which are one append, at once.
    void publish(long last) {
        ends.add(last);
        log.publish(last);
    }

    /// Removes everything that was written and not published. The ids come last: if there is no memory for that, the
    /// remaining entries do not match any event and are ignored.
    void rollBack() {
        var head = log.head();
        streams.all().forEach(stream -> stream.truncate(head));
        hours.truncate(head);
        ends.truncate(ends.countUpTo(head));
        ids.rollBack();
    }

    /// The positions of the append that contains the event at `position`.
    PositionRange appendAround(long position) {
        var before = ends.countUpTo(position - 1);
        return new PositionRange(before == 0 ? 1 : ends.at(before - 1) + 1, ends.at(before));
    }

    /// Removes ids without events, and releases unused memory.
    void compact(IndexCompaction compaction) {
        ids.compact(compaction);
        streams.all().forEach(stream -> compaction.compact(stream, account()));
        compaction.compact(ends);
    }
}
