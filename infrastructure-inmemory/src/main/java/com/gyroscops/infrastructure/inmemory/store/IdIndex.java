package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Arrays;

/// Where each event is, by its id, which is unique. It is written to by appends, which have to know whether an id is
/// taken.
///
/// There are many tables, so that none takes long to grow while appends wait.
final class IdIndex {

    /// What is found where there is no event.
    static final int NOWHERE = PositionTable.NOTHING;

    private static final int TABLES = 64;

    private final EventLog log;
    private final PositionTable[] tables = new PositionTable[TABLES];

    IdIndex(EventLog log) {
        this.log = log;
        Arrays.setAll(tables, _ -> new PositionTable(log.account()));
    }

    /// Adds an event whose id is not taken.
    void add(RecordedEvent event) {
        var hash = SeededHash.of(event.id());
        table(hash).add(hash, Math.toIntExact(event.position()));
    }

    /// Where the event called `id` is, if that is not above `head`; otherwise [#NOWHERE].
    int position(EventId id, long head) {
        var hash = SeededHash.of(id);
        return table(hash)
                .find(
                        hash,
                        position -> position <= head && log.at(position).id().equals(id));
    }

    /// Drops what leads to no event of that id: what an append has written that failed. Not for use while another
    /// thread adds.
    void forget() {
        for (PositionTable table : tables) {
            table.retain(this::leads, this::hash);
        }
    }

    void tidy(IndexCompaction upkeep) {
        for (PositionTable table : tables) {
            upkeep.tidy(table, this::leads, this::hash);
        }
    }

    private boolean leads(int position) {
        return position <= log.head();
    }

    private long hash(int position) {
        return SeededHash.of(log.at(position).id());
    }

    private PositionTable table(long hash) {
        return tables[(int) hash & (TABLES - 1)];
    }
}
