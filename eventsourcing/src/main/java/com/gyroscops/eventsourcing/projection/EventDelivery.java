package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// An event as it is delivered to a projection.
///
/// @param live whether the event is new rather than replayed; reactions run for new events only
record EventDelivery(RecordedEvent event, boolean live) {}
