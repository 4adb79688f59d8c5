package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactValues;
import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Facts that were read for the decisions of one append. For one thread.
final class ReadFacts implements FactValues {

    static final ReadFacts NONE = new ReadFacts(List.of(), null, 0, EventTags.NONE);

    private final Map<Fact<?>, FactFold> folds = new HashMap<>();
    private final @Nullable BoundaryQuery query;
    private final long position;
    private final EventTags tags;

    // Every fold under one of its tags, or under none; made when the first event is added.
    private @Nullable Map<@Nullable Tag, List<FactFold>> byTag;

    ReadFacts(List<FactFold> folds, @Nullable BoundaryQuery query, long position, EventTags tags) {
        folds.forEach(fold -> this.folds.put(fold.fact(), fold));
        this.query = query;
        this.position = position;
        this.tags = tags;
    }

    Set<Fact<?>> facts() {
        return folds.keySet();
    }

    /// The conditions under which events may be appended: no fact has changed since it was read.
    List<AppendCondition> conditions() {
        return query == null ? List.of() : List.of(new AppendCondition(query, position));
    }

    /// Whether an aggregate whose last event is at `loaded` is in a later state than these facts, so that a rejection
    /// may be due to a combination that never existed. An append would be refused if it were.
    boolean isOlderThan(long loaded) {
        return query != null && loaded > position;
    }

    /// Folds events that are not in the log yet, so that later decisions of the same append see them.
    void add(List<?> events) {
        if (folds.isEmpty()) {
            return;
        }
        if (byTag == null) {
            byTag = index();
        }
        var index = byTag;
        for (Object event : events) {
            index.getOrDefault(null, List.of()).forEach(fold -> fold.add(event, tags));
            for (Tag tag : tags.of(event)) {
                index.getOrDefault(tag, List.of()).forEach(fold -> fold.add(event, tags));
            }
        }
    }

    /// The cast is safe: the value of a fact is made by its own fold.
    @Override
    @SuppressWarnings("unchecked")
    public <F> F of(Fact<F> fact) {
        var fold = folds.get(fact);
        if (fold == null) {
            throw new IllegalArgumentException("this fact was not read: " + fact);
        }
        return (F) fold.value();
    }

    private Map<@Nullable Tag, List<FactFold>> index() {
        var index = new HashMap<@Nullable Tag, List<FactFold>>();
        for (FactFold fold : folds.values()) {
            var tag = fold.fact().tags().stream().findFirst().orElse(null);
            index.computeIfAbsent(tag, _ -> new ArrayList<>()).add(fold);
        }
        return index;
    }
}
