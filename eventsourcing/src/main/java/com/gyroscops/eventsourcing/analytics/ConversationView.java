package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventView;

/// A conversation with its events as they are shown.
///
/// @param events how many there are
public record ConversationView(String correlationId, long events, EventView first, EventView last) {}
