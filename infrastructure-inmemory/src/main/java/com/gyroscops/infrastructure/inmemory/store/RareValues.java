package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.RecordedEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Where the events are that have a message id in a field whose values are many, and of few events each.
///
/// The values themselves stand in the events: a table leads to the first event of each, or, when there are more, to the
/// list of all. One thread adds, any number read.
final class RareValues {

    private final Function<EventMetadata, MessageId> field;
    private final EventLog log;
    private final PositionTable table = new PositionTable();

    // The table leads to a list by a negative number: -1 is the first of them.
    private volatile PositionList[] lists = {};
    private int listCount;

    RareValues(Function<EventMetadata, MessageId> field, EventLog log) {
        this.field = field;
        this.log = log;
    }

    void add(RecordedEvent event) {
        var value = field.apply(event.metadata());
        var hash = SeededHash.of(value);
        var found = find(hash, value);
        var position = Math.toIntExact(event.position());
        if (found == PositionTable.NOTHING) {
            table.add(hash, position);
        } else if (found < 0) {
            list(found).add(position);
        } else if (found != position) {
            table.replace(hash, found, newList(found, position));
        }
    }

    Optional<Positions> find(MessageId value) {
        var found = find(SeededHash.of(value), value);
        if (found == PositionTable.NOTHING) {
            return Optional.empty();
        }
        return Optional.of(found < 0 ? list(found) : new OnePosition(found));
    }

    void tidy(Upkeep upkeep) {
        upkeep.tidy(table, _ -> true, number -> SeededHash.of(value(number)));
        for (var i = 0; i < listCount; i++) {
            upkeep.tidy(lists[i]);
        }
    }

    private int find(long hash, MessageId value) {
        return table.find(hash, number -> value(number).equals(value));
    }

    private MessageId value(int number) {
        return field.apply(log.at(number < 0 ? list(number).at(0) : number).metadata());
    }

    private PositionList list(int number) {
        return lists[-number - 1];
    }

    private int newList(long... positions) {
        if (listCount == lists.length) {
            lists = Arrays.copyOf(lists, PositionList.grown(listCount));
        }
        lists[listCount] = PositionList.of(positions);
        return - ++listCount;
    }

    private record OnePosition(long position) implements Positions {

        @Override
        public int size() {
            return 1;
        }

        @Override
        public long at(int index) {
            return position;
        }
    }
}
