package com.gyroscops.adapters.rest.http;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/// Reads a request to its end before anything is done: either it says what is to be done, or everything that is wrong
/// with it. Safe for use by many threads.
@FunctionalInterface
public interface Handler {

    Validation<Seq<FieldError>, Action> read(Call call);
}
