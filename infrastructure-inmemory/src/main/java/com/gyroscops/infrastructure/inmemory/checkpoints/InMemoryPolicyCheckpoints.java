package com.gyroscops.infrastructure.inmemory.checkpoints;

import com.gyroscops.eventsourcing.policy.PolicyCheckpoint;
import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.projection.DeadLetters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// The progress of policies, kept as long as this object, as the in-memory log is.
public final class InMemoryPolicyCheckpoints implements PolicyCheckpoints {

    private final Map<String, PolicyCheckpoint> byPolicy = new ConcurrentHashMap<>();

    private record InMemoryCheckpoint(AtomicLong reached, DeadLetters deadLetters) implements PolicyCheckpoint {

        @Override
        public long position() {
            return reached.get();
        }

        @Override
        public void moveTo(long position) {
            reached.accumulateAndGet(position, Math::max);
        }
    }

    @Override
    public PolicyCheckpoint of(String policy) {
        return byPolicy.computeIfAbsent(policy, _ -> new InMemoryCheckpoint(new AtomicLong(), new DeadLetters()));
    }
}
