package com.gyroscops.architecture.own.broken.domain;

import com.gyroscops.domain.shared.DomainEvent;

/// Which room? It has to be reported.
public record EveryRoomClosed(String reason) implements DomainEvent {}
