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
    private final ProjectionListener listener;
    private volatile long after = NEVER;
    private Set<Long> alsoLive = Set.of();

    LiveEvents(String projection, List<LiveEventHandler> reactions, ProjectionListener listener) {
        this.projection = projection;
        this.reactions = List.copyOf(reactions);
        this.listener = listener;
    }

    /// Treats events after `position` as new from now on, and those at the positions `alsoLive`.
    void begin(long position, Set<Long> alsoLive) {
        after = position;
        this.alsoLive = Set.copyOf(alsoLive);
    }

    boolean isLive(long position) {
        return position > after || alsoLive.contains(position);
    }

    EventDelivery delivery(RecordedEvent event) {
        return new EventDelivery(event, isLive(event.position()));
    }

    void react(EventDelivery delivery) {
        if (!delivery.live()) {
            return;
        }
        for (LiveEventHandler reaction : reactions) {
            try {
                reaction.react(delivery.event());
            } catch (RuntimeException | Error failure) {
                // Errors of the JVM are caught too: the checkpoint has moved, so the other reactions would never run.
                listener.failed(projection, failure);
            }
        }
    }
}
