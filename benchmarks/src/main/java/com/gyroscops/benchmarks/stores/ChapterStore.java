package com.gyroscops.benchmarks.stores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The chapter's store in Java: an array of maps, scanned from its beginning for the last event of a stream, and arrays
/// of indexes that are written and never read.
final class ChapterStore implements StoreSubject {

    private final List<Map<String, Object>> events = new ArrayList<>();
    private final Map<String, List<Integer>> byType = new HashMap<>();
    private final Map<String, List<Integer>> byAggregate = new HashMap<>();
    private final Map<String, List<Integer>> byCorrelation = new HashMap<>();

    @Override
    public synchronized boolean append(String stream, long expected, List<Sample> samples) {
        if (revision(stream) != expected) {
            return false;
        }
        var version = expected;
        for (Sample sample : samples) {
            var event = event(stream, ++version, sample);
            events.add(event);
            var index = events.size() - 1;
            byType.computeIfAbsent("PaymentProcessed", _ -> new ArrayList<>()).add(index);
            byAggregate.computeIfAbsent(stream, _ -> new ArrayList<>()).add(index);
            byCorrelation.computeIfAbsent(sample.correlationId(), _ -> new ArrayList<>()).add(index);
        }
        return true;
    }

    @Override
    public synchronized int read(String stream) {
        return (int) events.stream().filter(event -> stream.equals(event.get("aggregate_id"))).count();
    }

    @Override
    public synchronized long revision(String stream) {
        return events.stream()
                .filter(event -> stream.equals(event.get("aggregate_id")))
                .mapToLong(event -> (Long) event.getOrDefault("version", 0L))
                .max()
                .orElse(0);
    }

    private static Map<String, Object> event(String stream, long version, Sample sample) {
        var event = new HashMap<String, Object>();
        event.put("event_id", sample.id().toString());
        event.put("aggregate_id", stream);
        event.put("event_type", "PaymentProcessed");
        event.put("event_data", sample.fact());
        event.put("version", version);
        event.put("occurred_at", sample.timestamp());
        event.put("correlation_id", sample.correlationId());
        event.put("causation_id", sample.causationId());
        event.put("organization_id", Names.ORGANIZATIONS.get(sample.organization()));
        event.put("user_id", Names.USERS.get(sample.user()));
        return event;
    }
}
