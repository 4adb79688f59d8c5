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

/// Stores with one planted fault each in reads, searches or wake-ups.
final class ReadingSaboteurs {

    private ReadingSaboteurs() {}

    private static StorePorts searching(
            InstantSource clock,
            Function<ModelEventStore, BiFunction<EventCriteria, EventPageRequest, EventPage>> search) {
        var model = new ModelEventStore(clock);
        var sabotaged = search.apply(model);
        EventSearch envelopes = (query, page) ->
                query.text().isPresent() ? model.search(query, page) : sabotaged.apply(query.criteria(), page);
        return new StorePorts(model, model, model, envelopes, model);
    }

    /// Orders events of the same time arbitrarily.
    static StorePorts sortsByTimeOnly(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var found = model.search(criteria, page);
            var order = comparing(RecordedEvent::timestamp).thenComparingLong(event -> -event.position());
            return new EventPage(found.events().stream().sorted(order).toList(), found.next());
        });
    }

    /// Includes the end of a time range.
    static StorePorts closesTheRange(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var to = criteria.to().map(end -> end.plusMillis(1));
            return model.search(new EventCriteria(criteria.anyOf(), criteria.tags(), criteria.from(), to), page);
        });
    }

    /// Ignores correlation ids that are empty or look empty.
    static StorePorts dropsEmptyCorrelations(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var wanted = criteria.anyOf().getOrDefault(EventField.CORRELATION_ID, Set.of());
            return wanted.contains("0") || wanted.contains("")
                    ? new EventPage(List.of(), Optional.empty())
                    : model.search(criteria, page);
        });
    }

    /// Ignores case.
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

    /// Matches events with one of several fields.
    static StorePorts takesTheFirstFieldOnly(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var first = criteria.anyOf().entrySet().stream().limit(1);
            var one = EventCriteria.all();
            for (var entry : first.toList()) {
                one = one.with(entry.getKey(), entry.getValue().toArray(String[]::new));
            }
            return model.search(new EventCriteria(one.anyOf(), criteria.tags(), criteria.from(), criteria.to()), page);
        });
    }

    /// Counts the cursor from the end at which the page begins, so appends shift the pages.
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

    /// Treats a full page as a sign of another one.
    static StorePorts promisesAnotherPage(InstantSource clock) {
        return searching(clock, model -> (criteria, page) -> {
            var events = model.search(criteria, page).events();
            return new EventPage(
                    events,
                    events.size() == page.limit() ? Optional.of(events.getLast().position()) : Optional.empty());
        });
    }

    /// Finds a text only in its exact form.
    static StorePorts looksForTheExactText(InstantSource clock) {
        return finding(clock, (texts, wanted) -> texts.stream().anyMatch(value -> value.contains(wanted.folded())));
    }

    /// Treats a text as a pattern.
    static StorePorts takesTextsForPatterns(InstantSource clock) {
        return finding(
                clock,
                (texts, wanted) -> texts.stream()
                        .anyMatch(value -> Pattern.compile(
                                        wanted.folded().replace("[", "").replace("*", ""))
                                .matcher(SearchText.fold(value))
                                .find()));
    }

    /// Searches the whole event, so that field names match, and matches span values.
    static StorePorts looksThroughTheWholeEvent(InstantSource clock) {
        return finding(clock, (texts, wanted) -> wanted.isIn("reason" + String.join("", texts)));
    }

    /// Ignores other criteria in a search for a text.
    static StorePorts forgetsTheRestForAText(InstantSource clock) {
        var model = new ModelEventStore(clock);
        EventSearch search = (query, page) -> model.search(new EventQuery(EventCriteria.all(), query.text()), page);
        return new StorePorts(model, model, model, search, model);
    }

    /// Accepts a value in any field.
    static StorePorts looksIntoEveryField(InstantSource clock) {
        return fieldwise(clock, (texts, values) -> texts.stream().anyMatch(values::contains));
    }

    /// Accepts a value that contains the wanted one.
    static StorePorts looksForPartsOfValues(InstantSource clock) {
        return fieldwise(clock, (texts, values) -> values.stream()
                .anyMatch(value -> texts.stream().anyMatch(text -> text.contains(value))));
    }

    private static StorePorts fieldwise(InstantSource clock, BiPredicate<List<String>, Set<String>> finds) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public synchronized EventPage search(EventQuery query, EventPageRequest page) {
                var events = readAll(0, Integer.MAX_VALUE).stream()
                        .filter(event -> query.fields().values().stream()
                                .allMatch(values -> finds.test(new ReasonTexts().of(event.data()), values)))
                        .toList();
                return new EventPage(events, Optional.empty());
            }
        });
    }

    /// A store that finds the events whose texts pass `finds`.
    static StorePorts finding(InstantSource clock, BiPredicate<List<String>, SearchText> finds) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public synchronized EventPage search(EventQuery query, EventPageRequest page) {
                var events = readAll(0, Integer.MAX_VALUE).stream()
                        .filter(event -> query.criteria().matches(event, this::tags))
                        .filter(event -> query.text()
                                .map(text -> finds.test(new ReasonTexts().of(event.data()), text))
                                .orElse(true))
                        .toList();
                return new EventPage(events, Optional.empty());
            }
        });
    }

    /// Wakes subscribers before the events can be read.
    static StorePorts wakesTooEarly(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public AppendOutcome append(AppendRequest request) {
                wake();
                return decide(request);
            }
        });
    }

    /// Omits every second wake-up.
    static StorePorts losesWakeUps(InstantSource clock) {
        var model = new ModelEventStore(clock);
        var count = new AtomicInteger();
        return new StorePorts(
                model,
                model,
                model,
                model,
                wakeUp -> model.subscribe(() -> {
                    if (count.incrementAndGet() % 2 != 0) {
                        wakeUp.run();
                    }
                }));
    }

    /// Derives the id of a log from its beginning, so that a store that has lost everything looks unchanged.
    static StorePorts takesEveryLogForTheSame(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public LogId logId() {
                return new LogId("log");
            }
        });
    }

    /// Changes the id as the log grows.
    static StorePorts renamesItsLog(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public LogId logId() {
                return new LogId("log" + head());
            }
        });
    }

    /// Returns lists that readers can modify.
    static StorePorts handsOutItsLists(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock) {
            @Override
            public synchronized List<RecordedEvent> readAll(long position, int limit) {
                return new ArrayList<>(super.readAll(position, limit));
            }
        });
    }
}
