package com.gyroscops.architecture.own.broken.domain;

import com.gyroscops.domain.shared.DomainEvent;

/// Names no room, so it has to be reported.
public record EveryRoomClosed(String reason) implements DomainEvent {}
