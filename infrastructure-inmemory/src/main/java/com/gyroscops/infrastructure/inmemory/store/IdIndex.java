package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Arrays;

/// The position of each event by its unique id. Appends update it, because they need to know whether an id is in use.
///
/// It has many tables, so that none takes long to grow while appends wait.
final class IdIndex {

    /// The result for an unknown id.
    static final int NOWHERE = PositionTable.NOTHING;

    private static final int TABLES = 64;

    private final EventLog log;
    private final PositionTable[] tables = new PositionTable[TABLES];

    IdIndex(EventLog log) {
        this.log = log;
        Arrays.setAll(tables, _ -> new PositionTable(log.account()));
    }

    /// Adds an event whose id is not in use.
    void add(RecordedEvent event) {
        var hash = SeededHash.of(event.id());
        table(hash).add(hash, Math.toIntExact(event.position()));
    }

    /// The position of the event with `id` if it is not above `head`; otherwise [#NOWHERE].
    int position(EventId id, long head) {
        var hash = SeededHash.of(id);
        return table(hash)
                .find(
                        hash,
                        position -> position <= head && log.at(position).id().equals(id));
    }

    /// Removes entries that do not refer to an event with that id, which a failed append has left. Not for use while
    /// another thread adds.
    void rollBack() {
        for (PositionTable table : tables) {
            table.retain(this::isInLog, this::hash);
        }
    }

    void compact(IndexCompaction compaction) {
        for (PositionTable table : tables) {
            compaction.compact(table, this::isInLog, this::hash);
        }
    }

    private boolean isInLog(int position) {
        return position <= log.head();
    }

    private long hash(int position) {
        return SeededHash.of(log.at(position).id());
    }

    private PositionTable table(long hash) {
        return tables[(int) hash & (TABLES - 1)];
    }
}
