package com.gyroscops.application.projection;

import com.gyroscops.application.event.RecordedEvent;
import java.util.List;
import java.util.Set;

/// What is news to one read model, and what is done about it, once.
///
/// One thread at a time changes it and reacts.
final class News {

    private static final long NEVER = Long.MAX_VALUE;

    private final String projection;
    private final List<Reaction> reactions;
    private final ProjectionWatch watch;
    private volatile long after = NEVER;
    private Set<Long> owed = Set.of();

    News(String projection, List<Reaction> reactions, ProjectionWatch watch) {
        this.projection = projection;
        this.reactions = List.copyOf(reactions);
        this.watch = watch;
    }

    /// From now on whatever comes after `position` is news, and so is what is still owed from before.
    void begin(long position, Set<Long> stillOwed) {
        after = position;
        owed = Set.copyOf(stillOwed);
    }

    boolean isNews(long position) {
        return position > after || owed.contains(position);
    }

    ProjectEvent message(RecordedEvent event) {
        return new ProjectEvent(event, isNews(event.position()));
    }

    void react(ProjectEvent message) {
        if (!message.live()) {
            return;
        }
        for (Reaction reaction : reactions) {
            try {
                reaction.react(message.event());
            } catch (RuntimeException failure) {
                watch.failed(projection, failure);
            }
        }
    }
}
