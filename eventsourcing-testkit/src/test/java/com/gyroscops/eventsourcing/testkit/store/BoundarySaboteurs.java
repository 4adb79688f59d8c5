package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryEvents;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.BoundaryReader;
import com.gyroscops.eventsourcing.store.QueryItem;
import com.gyroscops.eventsourcing.testkit.Encounter;
import java.time.InstantSource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Event stores with faults in boundaries and conditions.
final class BoundarySaboteurs {

    private BoundarySaboteurs() {}

    /// Reads the head after the events.
    static StorePorts readsTheHeadAfterwards(InstantSource clock) {
        var between = new Encounter();
        return reading(clock, model -> (query, position) -> {
            var events = model.read(query, position).events();
            between.tarry();
            return new BoundaryEvents(events, model.head());
        });
    }

    /// Reads the first item of a query only.
    static StorePorts losesItems(InstantSource clock) {
        return reading(
                clock,
                model -> (query, position) -> model.read(
                        query.isEverything() ? query : BoundaryQuery.of(query.items().getFirst()), position));
    }

    /// Answers the position of the last event that matches.
    static StorePorts tellsThePositionOfTheLastMatch(InstantSource clock) {
        return reading(clock, model -> (query, position) -> {
            var events = model.read(query, position).events();
            return new BoundaryEvents(events, events.isEmpty() ? position : events.getLast().position());
        });
    }

    /// Ignores tags in conditions.
    static StorePorts comparesTypesOnly(InstantSource clock) {
        return appending(
                clock,
                condition -> new AppendCondition(
                        condition.query().isEverything() ? condition.query() : withoutTags(condition.query()),
                        condition.after()));
    }

    /// Checks conditions against the whole log.
    static StorePorts ignoresThePosition(InstantSource clock) {
        return appending(clock, condition -> new AppendCondition(condition.query(), 0));
    }

    /// Accepts any one of the tags of an item.
    static StorePorts takesOneTagForAll(InstantSource clock) {
        return appending(
                clock,
                condition -> new AppendCondition(
                        BoundaryQuery.anyOf(condition.query().items().stream()
                                .flatMap(item -> item.tags().orElseThrow().stream()
                                        .map(tag -> new QueryItem(
                                                item.types(), Optional.of(Set.of(tag)))))
                                .toList()),
                        condition.after()));
    }

    private static BoundaryQuery withoutTags(BoundaryQuery query) {
        var items = query.items().stream().filter(item -> item.types().isPresent()).toList();
        return items.isEmpty()
                ? BoundaryQuery.everything()
                : BoundaryQuery.anyOf(items.stream()
                        .map(item -> QueryItem.ofTypes(item.types().orElseThrow()))
                        .toList());
    }

    private static StorePorts reading(InstantSource clock, Function<ModelEventStore, BoundaryReader> reader) {
        var model = new ModelEventStore(clock);
        return new StorePorts(model, model, reader.apply(model), model, model);
    }

    private static StorePorts appending(InstantSource clock, Function<AppendCondition, AppendCondition> change) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> model.append(new AppendRequest(
                        request.streams(),
                        request.conditions().stream().map(change).toList())),
                model,
                model,
                model,
                model);
    }

    /// Forgets the tags of events that are appended to several streams at once.
    static final class TagsSingleStreamsOnly extends ModelEventStore {

        private final Set<Object> untagged = Collections.newSetFromMap(new IdentityHashMap<>());

        TagsSingleStreamsOnly(InstantSource clock) {
            super(clock);
        }

        @Override
        public AppendOutcome append(AppendRequest request) {
            if (request.streams().size() > 1) {
                request.events().stream().map(NewEvent::data).forEach(untagged::add);
            }
            return super.append(request);
        }

        @Override
        List<Tag> tags(Object data) {
            return untagged.contains(data) ? List.of() : super.tags(data);
        }
    }
}
