package com.gyroscops.domain.shared;

/// A wish: something that somebody wants the domain to do, and that it may refuse.
public interface Command {}
