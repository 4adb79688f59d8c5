package com.gyroscops.contracts.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.AppendOutcome;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.contracts.Encounter;
import java.time.InstantSource;
import java.util.List;

/// Stores whose steps are right one by one, but not taken in one: the missing lock is the fault.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class RacySaboteurs {

    private RacySaboteurs() {}

    /// B24: no lock around the check and the write.
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

    /// D1: positions and revisions are taken before the lock.
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

    /// B6: events become visible one by one, before the append is complete.
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
