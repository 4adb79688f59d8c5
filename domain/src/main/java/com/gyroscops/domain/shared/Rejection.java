package com.gyroscops.domain.shared;

/// A refusal by a rule: a value with the facts that the decision rested on, never a text and never an exception.
///
/// Clients and tests rely on the name of its class.
public interface Rejection {}
