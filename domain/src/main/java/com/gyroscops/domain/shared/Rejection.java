package com.gyroscops.domain.shared;

/// The refusal of a command by a rule: a value with the facts behind it, never a message or an exception.
///
/// Clients and tests rely on the name of its class.
public interface Rejection {}
