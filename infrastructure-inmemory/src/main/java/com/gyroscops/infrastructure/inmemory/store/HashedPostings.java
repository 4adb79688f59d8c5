package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The positions of events by a message id in a field with many values, each of few events.
///
/// The values are read from the events. A table maps the hash of each value to the last event of its chain, or to a
/// list when the chain has become long. Adding an event compares no values, because this would mean reading another
/// event: values with equal hashes share a chain, and readers compare. One thread adds, any number of threads read.
final class HashedPostings {

    /// The maximum length of a chain, which is traversed for each addition and copied for each read.
    private static final int MAX_CHAIN = 16;

    private final Function<EventMetadata, MessageId> field;
    private final EventLog log;
    private final Account account;
    private final PositionTable table;
    private final PostingChains chains;

    // A negative number in the table refers to a list: -1 to the first.
    private volatile PositionList[] lists = {};
    private int listCount;

    /// @param account records their memory
    HashedPostings(Function<EventMetadata, MessageId> field, EventLog log, Account account) {
        this.field = field;
        this.log = log;
        this.account = account;
        this.table = new PositionTable(account);
        this.chains = new PostingChains(account);
    }

    /// Adds events. Events added before, which occur again after a JVM error, are ignored.
    void add(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            add(SeededHash.of(field.apply(event.metadata())), Math.toIntExact(event.position()));
        }
    }

    /// A superset of the positions of `value` with hardly any others.
    Optional<Positions> find(MessageId value) {
        var last = table.find(SeededHash.of(value), _ -> true);
        if (last == PositionTable.NOTHING) {
            return Optional.empty();
        }
        return Optional.of(last < 0 ? list(last) : PositionList.of(chains.upTo(last)));
    }

    void compact(IndexCompaction compaction) {
        compaction.compact(table, _ -> true, number -> SeededHash.of(value(number)));
        for (var i = 0; i < listCount; i++) {
            compaction.compact(lists[i]);
        }
    }

    private void add(long hash, int position) {
        var last = table.find(hash, _ -> true);
        if (last == PositionTable.NOTHING) {
            chains.add(position, PostingChains.NONE);
            table.add(hash, position);
        } else if (last < 0) {
            list(last).add(position);
        } else if (last < position && chains.isLong(last, MAX_CHAIN)) {
            table.replace(hash, last, newList(last, position));
        } else if (last < position) {
            chains.add(position, last);
            table.replace(hash, last, position);
        }
    }

    private MessageId value(int number) {
        return field.apply(log.at(number < 0 ? list(number).at(0) : number).metadata());
    }

    private PositionList list(int number) {
        return lists[-number - 1];
    }

    private int newList(int last, int position) {
        var list = PositionList.of(account, chains.upTo(last));
        list.add(position);
        if (listCount == lists.length) {
            var room = PositionList.grown(listCount);
            account.add(Layout.references(room) - Layout.references(listCount));
            lists = Arrays.copyOf(lists, room);
        }
        lists[listCount] = list;
        return - ++listCount;
    }
}
