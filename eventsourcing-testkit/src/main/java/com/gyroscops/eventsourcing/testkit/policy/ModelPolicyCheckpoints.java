package com.gyroscops.eventsourcing.testkit.policy;

import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.projection.DeadLetters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A reference implementation of the progress of policies; faulty variants override what they break.
public class ModelPolicyCheckpoints implements PolicyCheckpoints {

    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Map<String, DeadLetters> deadLetters = new ConcurrentHashMap<>();

    @Override
    public long position(String policy) {
        return positions.getOrDefault(key(policy), 0L);
    }

    @Override
    public void moveTo(String policy, long next) {
        positions.merge(key(policy), next, Math::max);
    }

    @Override
    public DeadLetters deadLetters(String policy) {
        return deadLetters.computeIfAbsent(key(policy), _ -> new DeadLetters());
    }

    /// The name under which the progress of `policy` is kept.
    protected String key(String policy) {
        return policy;
    }

    /// Moves the checkpoint of `policy` to `next` in any direction.
    protected final void set(String policy, long next) {
        positions.put(key(policy), next);
    }
}
