package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Set;

/// Tells live events of one read model from replayed ones, and runs reactions to each of them once.
///
/// One thread at a time changes it and reacts.
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

    /// From now on events after `position` are new, and so are those still owed from before.
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
                // Also an error of the machine: the checkpoint has moved on, so the others have no second chance.
                watch.failed(projection, failure);
            }
        }
    }
}
