package com.gyroscops.web.http;

/// Validates a whole request before anything is executed: returns either an action or all errors. Thread-safe.
@FunctionalInterface
public interface Handler {

    Parsed<Action> read(Call call);
}
