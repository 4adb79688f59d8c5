package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.infrastructure.inmemory.memory.Account;

/// The log, and what is written together with it because the next append asks for it: streams, ids, and the edges of
/// hours and appends. All else that finds events follows behind.
///
/// One thread writes, any number read.
record LogAndIndexes(EventLog log, Streams streams, IdIndex ids, HourIndex hours, PositionList ends) {

    static LogAndIndexes over(EventLog log) {
        return new LogAndIndexes(
                log,
                new Streams(log.account()),
                new IdIndex(log),
                new HourIndex(log),
                new PositionList(log.account()));
    }

    /// What all of it takes.
    Account account() {
        return log.account();
    }

    /// Writes an event of `stream` above the head, where no reader looks before it is published.
    void write(RecordedEvent event, EventStream stream) {
        log.write(event);
        stream.write(event);
        ids.add(event);
        hours.add(event);
    }

    /// Makes all that was written, up to `last`, visible in one step: it was one append.
    void publish(long last) {
        ends.add(last);
        log.publish(last);
    }

    /// Forgets what was written and not published. The ids come last: should there be no memory for it, they lead to no
    /// event of that id, and so are not found.
    void forget() {
        var head = log.head();
        streams.all().forEach(stream -> stream.truncate(head));
        hours.truncate(head);
        ends.truncate(ends.countUpTo(head));
        ids.forget();
    }

    /// Where the append begins and ends that the event at `position` came with.
    PositionRange appendAround(long position) {
        var before = ends.countUpTo(position - 1);
        return new PositionRange(before == 0 ? 1 : ends.at(before - 1) + 1, ends.at(before));
    }

    /// Drops ids that lead to no event, and gives back the room that is not needed.
    void tidy(IndexCompaction upkeep) {
        ids.tidy(upkeep);
        streams.all().forEach(stream -> upkeep.tidy(stream, account()));
        upkeep.tidy(ends);
    }
}
