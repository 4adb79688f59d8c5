package com.gyroscops.web.http;

import io.vavr.control.Either;

/// The work of a valid request, to be run once.
@FunctionalInterface
public interface Action {

    Either<Problem, Response> run();
}
