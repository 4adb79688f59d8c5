package com.gyroscops.infrastructure.inmemory.checkpoints;

import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.projection.DeadLetters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The progress of policies, kept as long as this object, as the in-memory log is.
public final class InMemoryPolicyCheckpoints implements PolicyCheckpoints {

    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Map<String, DeadLetters> deadLetters = new ConcurrentHashMap<>();

    @Override
    public long position(String policy) {
        return positions.getOrDefault(policy, 0L);
    }

    @Override
    public void moveTo(String policy, long position) {
        positions.merge(policy, position, Math::max);
    }

    @Override
    public DeadLetters deadLetters(String policy) {
        return deadLetters.computeIfAbsent(policy, _ -> new DeadLetters());
    }
}
