package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// Asks for one event to be applied to a read model: the message between the log and a projection.
///
/// @param live whether the event is new rather than replayed. Nothing else tells a replay from live processing:
///     reactions run for new events only.
record EventDelivery(RecordedEvent event, boolean live) {}
