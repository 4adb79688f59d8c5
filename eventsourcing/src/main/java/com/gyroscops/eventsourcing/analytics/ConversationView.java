package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventView;

/// A conversation with its first and last event as queries return them.
///
/// @param events the number of events
public record ConversationView(String correlationId, long events, EventView first, EventView last) {}
