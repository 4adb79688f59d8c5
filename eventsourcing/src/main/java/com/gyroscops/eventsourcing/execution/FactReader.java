package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.BoundaryReader;
import com.gyroscops.eventsourcing.store.QueryItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the facts of decisions: the remembered values, and the events after them. Thread-safe.
///
/// A value at a position never changes, so remembering one cannot make a decision stale. The number of events to read
/// does not depend on the length of the history, unless a value is not remembered any more.
public final class FactReader {

    /// The number of events by which a remembered value may be behind the others and still be read with them.
    private static final int NEAR = 32;

    private final BoundaryReader boundaries;
    private final EventTypes types;
    private final EventTags tags;
    private final StateCache<Object> values;
    private final Map<FactType<?>, Set<String>> names = new ConcurrentHashMap<>();
    private final Map<String, Set<FactType<?>>> uses = new ConcurrentHashMap<>();

    /// @param values caches the values of facts under ids that no stream has
    public FactReader(BoundaryReader boundaries, EventTypes types, EventTags tags, StateCache<Object> values) {
        this.boundaries = boundaries;
        this.types = types;
        this.tags = tags;
        this.values = values;
    }

    /// The value of `needed`, as of one position.
    public <F> F value(Facts<F> needed) {
        return needed.value().apply(readFor(List.of(needed), StoreObserver.NONE));
    }

    /// The value of `needed`, as of one position, for a policy.
    ///
    /// @param policy its name, under which [#uses] has the types of the facts
    public <F> F value(Facts<F> needed, String policy) {
        return needed.value().apply(readFor(List.of(needed), policy, StoreObserver.NONE));
    }

    /// The types of the facts that were read so far, by the name of the aggregate that decided with them or of the
    /// policy.
    public Map<String, Set<FactType<?>>> uses() {
        return Map.copyOf(uses);
    }

    /// The values of all that `needed` decisions depend on, as of the same position.
    ///
    /// @param user the name of the aggregate or of the policy
    ReadFacts readFor(Collection<? extends Facts<?>> needed, String user, StoreObserver observer) {
        var read = readFor(needed, observer);
        for (Fact<?> fact : read.facts()) {
            uses.computeIfAbsent(user, _ -> ConcurrentHashMap.newKeySet()).add(fact.type());
        }
        return read;
    }

    private ReadFacts readFor(Collection<? extends Facts<?>> needed, StoreObserver observer) {
        Set<Fact<?>> parts = new LinkedHashSet<>();
        needed.forEach(facts -> parts.addAll(facts.parts()));
        if (parts.isEmpty()) {
            return ReadFacts.NONE;
        }
        var read = read(parts, observer);
        // A value may have changed while further facts were read, so that it needs others now.
        while (addFurther(parts, needed, read)) {
            read = read(parts, observer);
        }
        return read;
    }

    private static boolean addFurther(Set<Fact<?>> parts, Collection<? extends Facts<?>> needed, ReadFacts read) {
        var isMore = false;
        for (Facts<?> facts : needed) {
            isMore |= parts.addAll(facts.further(read));
        }
        return isMore;
    }

    /// The values of `facts`, all as of the same position.
    ReadFacts read(Collection<? extends Fact<?>> facts, StoreObserver observer) {
        if (facts.isEmpty()) {
            return ReadFacts.NONE;
        }
        var folds = new ArrayList<FactFold>(facts.size());
        for (Fact<?> fact : facts) {
            folds.add(remembered(fact));
        }
        var latest = folds.stream().mapToLong(FactFold::position).max().orElseThrow();
        if (folds.size() > 1) {
            // One that is far behind is read alone first, so that the events of the others are not read again.
            for (FactFold fold : folds) {
                if (fold.position() == 0 || fold.position() < latest - NEAR) {
                    catchUp(List.of(fold), observer);
                }
            }
        }
        return catchUp(folds, observer);
    }

    private ReadFacts catchUp(List<FactFold> folds, StoreObserver observer) {
        var query = BoundaryQuery.anyOf(folds.stream().map(FactFold::item).toList());
        var from = folds.stream().mapToLong(FactFold::position).min().orElseThrow();
        var read = boundaries.read(query, from);
        observer.readFacts(query, read.events().size());
        for (FactFold fold : folds) {
            var before = fold.position();
            for (var event : read.events()) {
                if (event.position() > before) {
                    fold.add(event.data(), tags);
                }
            }
            if (fold.reach(read.position()) || read.position() - before > NEAR / 2) {
                values.remember(fold.key(), new VersionedState<>(fold.value(), read.position(), read.position()));
            }
        }
        return new ReadFacts(folds, query, read.position(), tags);
    }

    private FactFold remembered(Fact<?> fact) {
        var key = key(fact);
        var known = values.find(key);
        return known.isEmpty()
                ? new FactFold(fact, key, item(fact), fact.type().initial(), 0)
                : new FactFold(
                        fact, key, item(fact), known.get().state(), known.get().position());
    }

    private QueryItem item(Fact<?> fact) {
        var events = names.computeIfAbsent(fact.type(), this::namesOf);
        return fact.tags().isEmpty() ? QueryItem.ofTypes(events) : QueryItem.of(events, fact.tags());
    }

    private Set<String> namesOf(FactType<?> fact) {
        return fact.events().stream().map(this::nameOf).collect(Collectors.toUnmodifiableSet());
    }

    private String nameOf(Class<?> event) {
        @Nullable EventType type = types.all().get(event);
        if (type == null) {
            throw new IllegalArgumentException("no stable name is registered for " + event);
        }
        return type.name();
    }

    private static StreamId key(Fact<?> fact) {
        var about = fact.tags().stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
        return new StreamId("fact " + fact.type().name(), about);
    }
}
