package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.testkit.Encounter;
import java.time.InstantSource;
import java.util.List;

/// Stores whose single steps are correct, but not atomic: the missing lock is the fault.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class RacySaboteurs {

    private RacySaboteurs() {}

    /// Checks and writes without a lock.
    static final class ChecksThenActs extends ModelEventStore {

        private final Encounter between = new Encounter();

        ChecksThenActs(InstantSource clock) {
            super(clock);
        }

        @Override
        AppendOutcome decide(AppendRequest request) {
            var answer = answer(request);
            between.tarry();
            return answer.orElseGet(() -> act(request));
        }

        private synchronized AppendOutcome act(AppendRequest request) {
            write(recorded(request));
            return appended(request, head());
        }
    }

    /// Assigns positions and revisions before it takes the lock.
    static final class CountsOutsideTheLock extends ModelEventStore {

        private final Encounter between = new Encounter();

        CountsOutsideTheLock(InstantSource clock) {
            super(clock);
        }

        @Override
        AppendOutcome decide(AppendRequest request) {
            var events = recorded(request);
            between.tarry();
            return act(request, events);
        }

        private synchronized AppendOutcome act(AppendRequest request, List<RecordedEvent> events) {
            return answer(request).orElseGet(() -> {
                write(events);
                return appended(request, head());
            });
        }
    }

    /// Publishes events one by one, before the append is complete.
    static final class PublishesBeforeItCommits extends ModelEventStore {

        private final Object writer = new Object();
        private final Encounter between = new Encounter();

        PublishesBeforeItCommits(InstantSource clock) {
            super(clock);
        }

        @Override
        AppendOutcome decide(AppendRequest request) {
            synchronized (writer) {
                return answer(request).orElseGet(() -> {
                    for (RecordedEvent event : recorded(request)) {
                        write(List.of(event));
                        if (head() < 30) {
                            between.tarry();
                        }
                    }
                    return appended(request, head());
                });
            }
        }
    }
}
