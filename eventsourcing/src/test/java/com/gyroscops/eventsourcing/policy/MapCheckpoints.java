package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.projection.DeadLetters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The progress of policies in a map.
final class MapCheckpoints implements PolicyCheckpoints {

    private final Map<String, Checkpoint> checkpoints = new ConcurrentHashMap<>();

    @Override
    public PolicyCheckpoint of(String policy) {
        return checkpoints.computeIfAbsent(policy, _ -> new Checkpoint());
    }

    private static final class Checkpoint implements PolicyCheckpoint {

        private final DeadLetters deadLetters = new DeadLetters();
        private volatile long position;

        @Override
        public long position() {
            return position;
        }

        @Override
        public void moveTo(long reached) {
            position = reached;
        }

        @Override
        public DeadLetters deadLetters() {
            return deadLetters;
        }
    }
}
