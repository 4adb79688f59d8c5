package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Set;

/// Distinguishes live events of one read model from replayed ones, and runs the reactions to each live event once.
///
/// For one thread at a time.
final class LiveEvents {

    private static final long NEVER = Long.MAX_VALUE;

    private final String projection;
    private final List<LiveEventHandler> reactions;
    private final ProjectionListener watch;
    private volatile long after = NEVER;
    private Set<Long> owed = Set.of();

    LiveEvents(String projection, List<LiveEventHandler> reactions, ProjectionListener watch) {
        this.projection = projection;
        this.reactions = List.copyOf(reactions);
        this.watch = watch;
    }

    /// Treats events after `position` as new from now on, and those in `stillOwed` from before.
    void begin(long position, Set<Long> stillOwed) {
        after = position;
        owed = Set.copyOf(stillOwed);
    }

    boolean isLive(long position) {
        return position > after || owed.contains(position);
    }

    EventDelivery message(RecordedEvent event) {
        return new EventDelivery(event, isLive(event.position()));
    }

    void react(EventDelivery message) {
        if (!message.live()) {
            return;
        }
        for (LiveEventHandler reaction : reactions) {
            try {
                reaction.react(message.event());
            } catch (RuntimeException | Error failure) {
                // Errors of the JVM are caught too: the checkpoint has moved, so the other reactions would never run.
                watch.failed(projection, failure);
            }
        }
    }
}
