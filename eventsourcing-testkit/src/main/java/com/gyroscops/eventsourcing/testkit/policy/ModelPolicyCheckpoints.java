package com.gyroscops.eventsourcing.testkit.policy;

import com.gyroscops.eventsourcing.policy.PolicyCheckpoint;
import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.projection.DeadLetters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A reference implementation of the progress of policies; faulty variants override what they break.
public class ModelPolicyCheckpoints implements PolicyCheckpoints {

    private final Map<String, PolicyCheckpoint> checkpoints = new ConcurrentHashMap<>();

    @Override
    public PolicyCheckpoint of(String policy) {
        return checkpoints.computeIfAbsent(policy, _ -> create());
    }

    /// Creates the progress of a policy that has not moved.
    protected PolicyCheckpoint create() {
        return new ModelCheckpoint();
    }

    /// The progress of one policy.
    protected static class ModelCheckpoint implements PolicyCheckpoint {

        private final DeadLetters deadLetters = new DeadLetters();
        private volatile long position;

        @Override
        public long position() {
            return position;
        }

        @Override
        public synchronized void moveTo(long next) {
            set(Math.max(position, next));
        }

        @Override
        public DeadLetters deadLetters() {
            return deadLetters;
        }

        /// Moves to `next` in any direction.
        protected final void set(long next) {
            position = next;
        }
    }
}
