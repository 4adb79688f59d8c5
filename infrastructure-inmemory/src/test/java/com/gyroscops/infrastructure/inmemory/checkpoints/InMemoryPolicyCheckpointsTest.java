package com.gyroscops.infrastructure.inmemory.checkpoints;

import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.testkit.policy.PolicyCheckpointsContract;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;

class InMemoryPolicyCheckpointsTest extends PolicyCheckpointsContract {

    @Override
    protected PolicyCheckpoints newCheckpoints() {
        return InMemoryAdapters.policyCheckpoints();
    }
}
