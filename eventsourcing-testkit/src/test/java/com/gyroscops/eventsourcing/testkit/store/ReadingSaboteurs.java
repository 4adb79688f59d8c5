package com.gyroscops.eventsourcing.testkit.store;

import static java.util.Comparator.comparing;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.LogId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Stores with one planted fault each in what is read from them, searched for, or told to subscribers.
final class ReadingSaboteurs {

    private ReadingSaboteurs() {}

    private static StorePorts searching(
            InstantSource clock,
            Function<ModelEventStore, BiFunction<EventCriteria, EventPageRequest, EventPage>> search) {
        var model = new ModelEventStore(clock);
        var sabotaged = search.apply(model);
        EventSearch envelopes = (query, page) ->
                query.text().isPresent() ? model.search(query, page) : sabotaged.apply(query.criteria(), page);
        return new StorePorts(model, model, envelopes, model);
    }

    /// Events of the same time come as they like.
    static StorePorts sortsByTimeOnly(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var found = model.search(criteria, page);
            var order = comparing(RecordedEvent::timestamp).thenComparingLong(event -> -event.position());
            return new EventPage(found.events().stream().sorted(order).toList(), found.next());
        });
    }

    /// The end of a time range counts as a part of it.
    static StorePorts closesTheRange(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var to = criteria.to().map(end -> end.plusMillis(1));
            return model.search(new EventCriteria(criteria.anyOf(), criteria.from(), to), page);
        });
    }

    /// A correlation that is empty, or looks so, is none.
    static StorePorts dropsEmptyCorrelations(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var wanted = criteria.anyOf().getOrDefault(EventField.CORRELATION_ID, Set.of());
            return wanted.contains("0") || wanted.contains("")
                    ? new EventPage(List.of(), Optional.empty())
                    : model.search(criteria, page);
        });
    }

    /// Upper and lower case are the same.
    static StorePorts comparesLoosely(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var wanted = criteria.anyOf().getOrDefault(EventField.CORRELATION_ID, Set.of());
            var loose = new ArrayList<>(wanted);
            wanted.forEach(value -> loose.add(value.toUpperCase(Locale.ROOT)));
            return wanted.isEmpty()
                    ? model.search(criteria, page)
                    : model.search(criteria.with(EventField.CORRELATION_ID, loose.toArray(String[]::new)), page);
        });
    }

    /// Of several fields one is enough.
    static StorePorts takesTheFirstFieldOnly(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var first = criteria.anyOf().entrySet().stream().limit(1);
            var one = EventCriteria.all();
            for (var entry : first.toList()) {
                one = one.with(entry.getKey(), entry.getValue().toArray(String[]::new));
            }
            return model.search(new EventCriteria(one.anyOf(), criteria.from(), criteria.to()), page);
        });
    }

    /// The cursor counts events from the end where the page begins, so appends move the pages.
    static StorePorts pagesByOffset(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var all = model.search(criteria, new EventPageRequest(page.direction(), Optional.empty(), 10_000))
                    .events();
            var skipped = page.beyond().orElse(0L);
            var events =
                    all.stream().skip(Math.max(0, skipped)).limit(page.limit()).toList();
            var next = skipped + events.size();
            return new EventPage(events, next < all.size() ? Optional.of(next) : Optional.empty());
        });
    }

    /// A full page is taken for a sign that there is more.
    static StorePorts promisesAnotherPage(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var events = model.search(criteria, page).events();
            return new EventPage(
                    events,
                    events.size() == page.limit() ? Optional.of(events.getLast().position()) : Optional.empty());
        });
    }

    /// A text is found as it is written only.
    static StorePorts looksForTheExactText(InstantSource clock) {
        return finding(clock, (texts, wanted) -> texts.stream().anyMatch(value -> value.contains(wanted.folded())));
    }

    /// A text is taken for a pattern.
    static StorePorts takesTextsForPatterns(InstantSource clock) {
        return finding(
                clock,
                (texts, wanted) -> texts.stream()
                        .anyMatch(value -> Pattern.compile(
                                        wanted.folded().replace("[", "").replace("*", ""))
                                .matcher(SearchText.fold(value))
                                .find()));
    }

    /// The whole event is looked through, so the names of its fields match, and texts match across values.
    static StorePorts looksThroughTheWholeEvent(InstantSource clock) {
        return finding(clock, (texts, wanted) -> wanted.isIn("reason" + String.join("", texts)));
    }

    /// A text leaves no room for another condition.
    static StorePorts forgetsTheRestForAText(InstantSource clock) {
        var model = new ModelEventStore(clock);
        EventSearch search = (query, page) -> model.search(new EventQuery(EventCriteria.all(), query.text()), page);
        return new StorePorts(model, model, search, model);
    }

    /// A store that finds the events whose texts pass `finds`.
    static StorePorts finding(InstantSource clock, BiPredicate<List<String>, SearchText> finds) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public synchronized EventPage search(EventQuery query, EventPageRequest page) {
                var events = readAll(0, Integer.MAX_VALUE).stream()
                        .filter(query.criteria()::matches)
                        .filter(event -> query.text()
                                .map(text -> finds.test(new ReasonTexts().of(event.data()), text))
                                .orElse(true))
                        .toList();
                return new EventPage(events, Optional.empty());
            }
        });
    }

    /// The bell rings before the events can be read.
    static StorePorts wakesTooEarly(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public AppendOutcome append(AppendRequest request) {
                wake();
                return decide(request);
            }
        });
    }

    /// Every second wake-up is lost.
    static StorePorts losesWakeUps(InstantSource clock) {
        var model = new ModelEventStore(clock);
        var count = new AtomicInteger();
        return new StorePorts(
                model,
                model,
                model,
                wakeUp -> model.subscribe(() -> {
                    if (count.incrementAndGet() % 2 != 0) {
                        wakeUp.run();
                    }
                }));
    }

    /// A log is known by where it begins, so a store that has forgotten everything is taken for what it was.
    static StorePorts takesEveryLogForTheSame(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public LogId logId() {
                return new LogId("log");
            }
        });
    }

    /// The id changes with the log.
    static StorePorts renamesItsLog(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public LogId logId() {
                return new LogId("log" + head());
            }
        });
    }

    /// Readers can change what they were given.
    static StorePorts handsOutItsLists(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public synchronized List<RecordedEvent> readAll(long position, int limit) {
                return new ArrayList<>(super.readAll(position, limit));
            }
        });
    }
}
