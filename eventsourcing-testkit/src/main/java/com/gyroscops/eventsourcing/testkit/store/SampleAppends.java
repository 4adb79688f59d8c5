package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Appends that are always accepted, to several streams and with varied envelopes; the same in every run.
public final class SampleAppends {

    private final RandomGenerator random = new SplittableRandom(7);
    private final NewEvents events = new NewEvents();

    public AppendRequest next() {
        var stream = RandomRequests.STREAMS.get(random.nextInt(RandomRequests.STREAMS.size()));
        return AppendRequest.to(stream, new Any(), events.list(random.nextInt(1, 4)));
    }
}
