package com.gyroscops.benchmarks.queries;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The chapter's implementation in Java: an array of maps, which every query scans. Counts are kept under dates that
/// are formatted for each event, and texts are searched for in the data as JSON.
final class ChapterQueries implements Subject {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:00:00", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private final List<Map<String, Object>> events = new ArrayList<>();

    @Override
    public void ingest(List<Event> all) {
        for (Event event : all) {
            var stored = new HashMap<String, Object>();
            stored.put("event_id", event.event().id().toString());
            stored.put("aggregate_id", event.payment());
            stored.put("event_type", event.type());
            stored.put("event_data", JSON.readValue(event.json(), MAP));
            stored.put("position", event.position());
            stored.put("timestamp", Instant.ofEpochMilli(event.millis()));
            stored.put("correlation_id", event.correlation());
            stored.put("causation_id", event.event().metadata().causationId().value());
            stored.put("organization_id", event.organization());
            stored.put("user_id", event.user());
            events.add(stored);
        }
    }

    @Override
    public long statistics(Asked asked) {
        var hours = new HashMap<String, Long>();
        var days = new HashMap<String, Long>();
        var organizations = new HashMap<String, Long>();
        var users = new HashMap<String, Long>();
        for (Map<String, Object> event : counted(asked)) {
            var time = timestamp(event).atOffset(ZoneOffset.UTC);
            hours.merge(HOUR.format(time), 1L, Long::sum);
            days.merge(DAY.format(time), 1L, Long::sum);
            organizations.merge(text(event, "organization_id"), 1L, Long::sum);
            users.merge(text(event, "user_id"), 1L, Long::sum);
        }
        return groups(Checksum.HOUR, hours, key -> Checksum.hour(millis(key.replace(' ', 'T') + "Z")))
                + groups(Checksum.DAY, days, key -> Checksum.day(millis(key + "T00:00:00Z")))
                + groups(Checksum.ORGANIZATION, organizations, String::hashCode)
                + groups(Checksum.USER, users, String::hashCode);
    }

    @Override
    public long trend(Asked asked) {
        var weeks = new HashMap<Long, Long>();
        counted(asked).forEach(event -> weeks.merge(Checksum.week(timestamp(event).toEpochMilli()), 1L, Long::sum));
        return groups(Checksum.WEEK, weeks, Long::longValue);
    }

    @Override
    public long heatmap(Asked asked) {
        var hours = new HashMap<Long, Long>();
        counted(asked)
                .forEach(event -> hours.merge(Checksum.hourOfWeek(timestamp(event).toEpochMilli()), 1L, Long::sum));
        return groups(Checksum.HOUR_OF_WEEK, hours, Long::longValue);
    }

    @Override
    public long correlation(Asked asked) {
        var sum = 0L;
        for (Map<String, Object> event : sorted(event -> text(event, "correlation_id").equals(asked.correlation()))) {
            sum += checksum(1, event);
        }
        return sum;
    }

    @Override
    public long page(Asked asked) {
        var some = counted(asked);
        some.removeIf(event -> !text(event, "organization_id").equals(asked.organization()));
        return newest(some);
    }

    @Override
    public long text(Asked asked) {
        var hits = with(asked.text());
        return Checksum.found(
                hits.size(), hits.stream().mapToLong(ChapterQueries::position).sum());
    }

    @Override
    public long textPage(Asked asked) {
        return newest(with(asked.text()));
    }

    private List<Map<String, Object>> with(String text) {
        return sorted(event -> JSON.writeValueAsString(event.get("event_data"))
                .toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT)));
    }

    private List<Map<String, Object>> counted(Asked asked) {
        var from = Instant.ofEpochMilli(asked.from());
        var to = Instant.ofEpochMilli(asked.to());
        return sorted(event -> text(event, "event_type").equals(asked.type())
                && !timestamp(event).isBefore(from)
                && timestamp(event).isBefore(to));
    }

    private List<Map<String, Object>> sorted(Predicate<Map<String, Object>> matches) {
        var some = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> event : events) {
            if (matches.test(event)) {
                some.add(event);
            }
        }
        some.sort(Comparator.comparing(ChapterQueries::timestamp));
        return some;
    }

    private static long newest(List<Map<String, Object>> some) {
        var sum = 0L;
        var place = 1L;
        var page = some.reversed().stream().limit(PAGE).toList();
        for (Map<String, Object> event : page) {
            sum += checksum(place++, event);
        }
        return sum;
    }

    private static long checksum(long place, Map<String, Object> event) {
        return Checksum.event(
                place, position(event), timestamp(event).toEpochMilli(), text(event, "event_type"));
    }

    private static <K> long groups(int by, Map<K, Long> counts, ToLongFunction<K> key) {
        var sum = 0L;
        for (var entry : counts.entrySet()) {
            sum += Checksum.group(by, key.applyAsLong(entry.getKey()), entry.getValue());
        }
        return sum;
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private static long position(Map<String, Object> event) {
        return (Long) Objects.requireNonNull(event.get("position"));
    }

    private static Instant timestamp(Map<String, Object> event) {
        return (Instant) Objects.requireNonNull(event.get("timestamp"));
    }

    private static String text(Map<String, Object> event, String field) {
        return (String) Objects.requireNonNull(event.get(field));
    }
}
