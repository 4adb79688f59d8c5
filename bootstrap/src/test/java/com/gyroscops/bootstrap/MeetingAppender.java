package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import com.gyroscops.eventsourcing.testkit.Rendezvous.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Phaser;
import java.util.function.UnaryOperator;

/// An appender that lets rivals append only after each of them has made its first decision, so that all of them decide
/// on the same facts.
///
/// @param change what becomes of each request
record MeetingAppender(EventAppender next, UnaryOperator<AppendRequest> change, ThreadLocal<Phaser> meeting)
        implements EventAppender {

    MeetingAppender(EventAppender next, UnaryOperator<AppendRequest> change) {
        this(next, change, new ThreadLocal<>());
    }

    /// Drops the conditions of every request, which is a fault.
    static AppendRequest withoutConditions(AppendRequest request) {
        return new AppendRequest(request.streams(), List.of());
    }

    /// The answers of `rivals`, which run at the same time.
    List<Outcome<String>> race(List<Callable<String>> rivals) {
        var all = new Phaser(rivals.size());
        return Rendezvous.of(rivals.stream().map(rival -> meeting(all, rival)).toList());
    }

    private Callable<String> meeting(Phaser all, Callable<String> rival) {
        return () -> {
            meeting.set(all);
            try {
                return rival.call();
            } finally {
                if (meeting.get() != null) {
                    all.arriveAndDeregister();
                }
            }
        };
    }

    @Override
    public AppendOutcome append(AppendRequest request) {
        var all = meeting.get();
        if (all != null) {
            meeting.remove();
            all.arriveAndAwaitAdvance();
        }
        return next.append(change.apply(request));
    }
}
