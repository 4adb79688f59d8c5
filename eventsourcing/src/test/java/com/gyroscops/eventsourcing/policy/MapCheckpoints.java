package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.projection.DeadLetters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The progress of policies in maps.
final class MapCheckpoints implements PolicyCheckpoints {

    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Map<String, DeadLetters> deadLetters = new ConcurrentHashMap<>();

    @Override
    public long position(String policy) {
        return positions.getOrDefault(policy, 0L);
    }

    @Override
    public void moveTo(String policy, long reached) {
        positions.put(policy, reached);
    }

    @Override
    public DeadLetters deadLetters(String policy) {
        return deadLetters.computeIfAbsent(policy, _ -> new DeadLetters());
    }
}
