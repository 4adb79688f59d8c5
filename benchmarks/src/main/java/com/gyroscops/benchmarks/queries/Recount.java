package com.gyroscops.benchmarks.queries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;

/// The right answers, computed by scanning every event.
record Recount(List<Event> events) implements Answers {

    @Override
    public long statistics(Asked asked) {
        var some = counted(asked);
        return counts(Checksum.HOUR, some, event -> Checksum.hour(event.millis()))
                + counts(Checksum.DAY, some, event -> Checksum.day(event.millis()))
                + names(Checksum.ORGANIZATION, some, Event::organization)
                + names(Checksum.USER, some, Event::user);
    }

    @Override
    public long trend(Asked asked) {
        return counts(Checksum.WEEK, counted(asked), event -> Checksum.week(event.millis()));
    }

    @Override
    public long heatmap(Asked asked) {
        return counts(Checksum.HOUR_OF_WEEK, counted(asked), event -> Checksum.hourOfWeek(event.millis()));
    }

    @Override
    public long correlation(Asked asked) {
        var sum = 0L;
        for (Event event : events) {
            sum += event.correlation().equals(asked.correlation()) ? checksum(1, event) : 0;
        }
        return sum;
    }

    @Override
    public long page(Asked asked) {
        var some = new ArrayList<>(counted(asked));
        some.removeIf(event -> !event.organization().equals(asked.organization()));
        return newest(some);
    }

    @Override
    public long text(Asked asked) {
        var sum = 0L;
        var hits = with(asked.text());
        for (Event event : hits) {
            sum += event.position();
        }
        return Checksum.found(hits.size(), sum);
    }

    @Override
    public long textPage(Asked asked) {
        return newest(with(asked.text()));
    }

    /// The events that contain `text` in their data.
    List<Event> with(String text) {
        var some = new ArrayList<Event>();
        for (Event event : events) {
            if (event.json().contains(text)) {
                some.add(event);
            }
        }
        return some;
    }

    private List<Event> counted(Asked asked) {
        var some = new ArrayList<Event>();
        for (Event event : events) {
            if (event.type().equals(asked.type()) && event.millis() >= asked.from() && event.millis() < asked.to()) {
                some.add(event);
            }
        }
        return some;
    }

    private static long newest(List<Event> some) {
        Collections.reverse(some);
        var sum = 0L;
        for (var i = 0; i < Math.min(Subject.PAGE, some.size()); i++) {
            sum += checksum(i + 1, some.get(i));
        }
        return sum;
    }

    private static long checksum(int place, Event event) {
        return Checksum.event(place, event.position(), event.millis(), event.type());
    }

    private static long counts(int by, List<Event> some, ToLongFunction<Event> key) {
        var counts = new HashMap<Long, Long>();
        some.forEach(event -> counts.merge(key.applyAsLong(event), 1L, Long::sum));
        return sum(counts, (group, count) -> Checksum.group(by, group, count));
    }

    private static long names(int by, List<Event> some, Function<Event, String> key) {
        var counts = new HashMap<String, Long>();
        some.forEach(event -> counts.merge(key.apply(event), 1L, Long::sum));
        return sum(counts, (group, count) -> Checksum.group(by, group, count));
    }

    private static <K> long sum(Map<K, Long> counts, ToLongBiFunction<K, Long> checksum) {
        return counts.entrySet().stream()
                .mapToLong(entry -> checksum.applyAsLong(entry.getKey(), entry.getValue()))
                .sum();
    }
}
