package com.gyroscops.eventsourcing.event;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Turns the data of one event type in one version into the data that the next version would have written.
///
/// @param from the type and version that it reads
/// @param step what it does; it throws an [IllegalArgumentException] that names the field which it cannot read
public record Upcaster(EventType from, UnaryOperator<Map<String, Object>> step) {}
