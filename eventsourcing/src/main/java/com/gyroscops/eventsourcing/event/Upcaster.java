package com.gyroscops.eventsourcing.event;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Converts the data of one version of an event type to the next version.
///
/// @param from the type and version that it reads
/// @param step the conversion; it throws an [IllegalArgumentException] that names the field when it cannot read one
public record Upcaster(EventType from, UnaryOperator<Map<String, Object>> step) {}
