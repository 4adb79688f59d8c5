package com.gyroscops.eventsourcing.event;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Converts the data of one version of an event type to the next version.
///
/// @param from the type and version that it reads
/// @param step what it does; it throws an [IllegalArgumentException] that names the field which it cannot read
public record Upcaster(EventType from, UnaryOperator<Map<String, Object>> step) {}
