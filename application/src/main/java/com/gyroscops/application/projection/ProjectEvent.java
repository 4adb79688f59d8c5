package com.gyroscops.application.projection;

import com.gyroscops.application.event.RecordedEvent;

/// Asks for one event to be taken into a read model: the message between the log and a projection (S98, B61).
///
/// @param live whether the event is news. It is the only thing that tells a replay from life (D5): reactions to what is
///     not news are off.
record ProjectEvent(RecordedEvent event, boolean live) {}
