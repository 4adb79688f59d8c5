package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// The message that asks a projection to apply one event.
///
/// @param live whether the event is new rather than replayed; reactions run for new events only
record EventDelivery(RecordedEvent event, boolean live) {}
