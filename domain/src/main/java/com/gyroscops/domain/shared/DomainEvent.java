package com.gyroscops.domain.shared;

/// A fact that happened in the domain. Events never change.
///
/// An event holds what the domain knows, nothing else. Its id, position, time, actor and causes are on the envelope
/// that the application records it in, so two events are equal when they say the same.
public interface DomainEvent {}
