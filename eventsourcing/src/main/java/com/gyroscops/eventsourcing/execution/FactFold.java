package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.QueryItem;

/// The value of one fact while it is being read. For one thread.
final class FactFold {

    private final Fact<?> fact;
    private final StreamId key;
    private final QueryItem item;
    private Object value;
    private long position;
    private boolean isChanged;

    /// @param key the id under which the value is remembered
    /// @param position up to which the events are in `value`
    FactFold(Fact<?> fact, StreamId key, QueryItem item, Object value, long position) {
        this.fact = fact;
        this.key = key;
        this.item = item;
        this.value = value;
        this.position = position;
    }

    Fact<?> fact() {
        return fact;
    }

    StreamId key() {
        return key;
    }

    QueryItem item() {
        return item;
    }

    Object value() {
        return value;
    }

    long position() {
        return position;
    }

    /// Folds an event with this data, if it changes this fact.
    void add(Object data, EventTags tags) {
        if (fact.type().events().contains(data.getClass()) && tags.of(data).containsAll(fact.tags())) {
            value = after(fact.type(), data);
            isChanged = true;
        }
    }

    /// Notes that all events up to `reached` are in the value, and returns whether it has changed since the last time.
    boolean reach(long reached) {
        var changed = isChanged;
        position = reached;
        isChanged = false;
        return changed;
    }

    /// The cast is safe: the value was made by this type's own fold.
    @SuppressWarnings("unchecked")
    private <F> Object after(FactType<F> type, Object data) {
        return type.after((F) value, data);
    }
}
