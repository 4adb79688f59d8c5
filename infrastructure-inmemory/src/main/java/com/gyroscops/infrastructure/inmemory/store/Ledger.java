package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;

/// The log, and what is written together with it because the next append asks for it: streams, ids, and the edges of
/// hours and appends. All else that finds events follows behind.
///
/// One thread writes, any number read.
record Ledger(EventLog log, Streams streams, IdIndex ids, HourIndex hours, PositionList ends) {

    static Ledger over(EventLog log) {
        return new Ledger(log, new Streams(), new IdIndex(log), new HourIndex(log), new PositionList());
    }

    /// Writes an event of `stream` beyond the head, where nobody looks before it is published.
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
    Span appendAround(long position) {
        var before = ends.countUpTo(position - 1);
        return new Span(before == 0 ? 1 : ends.at(before - 1) + 1, ends.at(before));
    }

    /// Drops ids that lead to no event, and gives back the room that is not needed.
    void tidy(Upkeep upkeep) {
        ids.tidy(upkeep);
        streams.all().forEach(upkeep::tidy);
        upkeep.tidy(ends);
    }
}
