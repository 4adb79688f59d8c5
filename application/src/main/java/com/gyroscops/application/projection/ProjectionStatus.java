package com.gyroscops.application.projection;

import java.util.Optional;

/// How a projection is doing.
///
/// @param position the last event that it took in
/// @param lag how many events it is behind the store's head, not behind what it has heard of (D4)
/// @param failure what the last attempt at the next event died of; empty while all goes well
public record ProjectionStatus(String name, long position, long lag, Optional<String> failure) {}
