package com.gyroscops.domain.shared;

/// A fact that happened in the domain. Events never change.
///
/// An event contains only domain data. Its id, position, time, user and causes are in the envelope in which the
/// application records it, so two events with the same data are equal.
public interface DomainEvent {}
