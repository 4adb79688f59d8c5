package com.gyroscops.application.projection;

import com.gyroscops.application.event.RecordedEvent;

/// Does something about an event that cannot be taken back, and that a replay must not do again (D5).
///
/// It is given each event once at most, and only while it is news: never what was in the log before the start, nor what
/// a rebuild reads again. A reaction that fails is reported and not repeated, because half of it may be done.
@FunctionalInterface
public interface Reaction {

    void react(RecordedEvent event);
}
