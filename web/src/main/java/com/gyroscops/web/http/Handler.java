package com.gyroscops.web.http;

/// Reads a request to its end before anything is done: either it says what is to be done, or everything that is wrong
/// with it. Thread-safe.
@FunctionalInterface
public interface Handler {

    Parsed<Action> read(Call call);
}
