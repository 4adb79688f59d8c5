package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.store.BoundaryEvents;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.QueryItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the events of boundaries: by the indexes of types and tags, or one by one when only a few come into question.
record BoundarySearch(LogAndIndexes contents, FieldIndex fields) {

    /// The number of events that are looked at one by one, which takes less time than the indexes.
    private static final int FEW = 32;

    /// The events after `position` that match, and the head.
    BoundaryEvents read(BoundaryQuery query, long position) {
        var head = contents.log().head();
        var after = new PositionRange(Math.clamp(position, 0, head) + 1, head);
        return new BoundaryEvents(find(query, after, Integer.MAX_VALUE), head);
    }

    /// The position of the first event in `range` that matches; 0 when none does.
    long first(BoundaryQuery query, PositionRange range) {
        var found = find(query, range, 1);
        return found.isEmpty() ? 0 : found.getFirst().position();
    }

    /// The same without the indexes, for the thread that holds the write lock: threads that update indexes may be
    /// waiting for it.
    long firstOneByOne(BoundaryQuery query, PositionRange range) {
        for (var position = range.first(); position <= range.last(); position++) {
            if (fields.tags().match(query, contents.log().at(position))) {
                return position;
            }
        }
        return 0;
    }

    private List<RecordedEvent> find(BoundaryQuery query, PositionRange range, int limit) {
        var iterator = iterator(query, range);
        var found = new ArrayList<RecordedEvent>();
        for (var position = iterator.seek(range.first());
                position != PositionIterator.END && found.size() < limit;
                position = iterator.seek(position + 1)) {
            var event = contents.log().at(position);
            if (fields.tags().match(query, event)) {
                found.add(event);
            }
        }
        return found;
    }

    private PositionIterator iterator(BoundaryQuery query, PositionRange range) {
        if (query.isEverything() || range.count() <= FEW) {
            return PositionIterators.over(range, Direction.FORWARDS);
        }
        fields.catchUp();
        return PositionIterators.anyOf(
                query.items().stream().map(item -> iterator(item, range)).toList());
    }

    private PositionIterator iterator(QueryItem item, PositionRange range) {
        var iterators = new ArrayList<PositionIterator>();
        item.types().ifPresent(types -> iterators.add(anyOf(fields.lists(EventField.TYPE, types).stream(), range)));
        for (Tag tag : item.tags().orElseGet(Set::of)) {
            iterators.add(anyOf(fields.tags().lists(tag), range));
        }
        return PositionIterators.allOf(iterators);
    }

    private static PositionIterator anyOf(Stream<Positions> lists, PositionRange range) {
        return PositionIterators.anyOf(lists.<PositionIterator>map(
                        list -> new ListPositionIterator(list, list.indices(range), Direction.FORWARDS))
                .toList());
    }
}
