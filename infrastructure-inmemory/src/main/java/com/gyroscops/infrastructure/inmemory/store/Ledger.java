package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import java.util.List;

/// The log and its indexes, which change together (S25, S37).
record Ledger(EventLog log, StreamIndex streams, IdIndex ids, FieldIndex fields, DayIndex days, AppendIndex appends) {

    static Ledger over(EventLog log) {
        return new Ledger(
                log, new StreamIndex(), new IdIndex(), new FieldIndex(), new DayIndex(log), new AppendIndex());
    }

    /// Makes all of `events`, one append, visible in one step: nobody looks beyond the head until it moves.
    void commit(List<RecordedEvent> events) {
        log.write(events);
        for (RecordedEvent event : events) {
            indexes().forEach(index -> index.add(event));
        }
        appends.add(events.getLast().position());
        log.publish(events.getLast().position());
    }

    /// Drops from the indexes what is not in the log.
    void tidy(Upkeep upkeep) {
        indexes().forEach(index -> index.tidy(upkeep));
        appends.tidy(upkeep);
    }

    private List<Index> indexes() {
        return List.of(streams, ids, fields, days);
    }
}
