package com.gyroscops.domain.shared;

/// A request to change something, which a rule may refuse.
public interface Command {}
