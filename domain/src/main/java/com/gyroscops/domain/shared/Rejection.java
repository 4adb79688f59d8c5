package com.gyroscops.domain.shared;

/// The refusal of a command by a rule: a value with the facts behind it, never a message or an exception.
///
/// The name of its class is part of the API.
public interface Rejection {}
