package com.gyroscops.architecture.own.fixed.domain;

import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.domain.shared.DomainEvent;

/// The same, done right.
public record RoomClosed(RoomId roomId, String reason) implements DomainEvent {}
