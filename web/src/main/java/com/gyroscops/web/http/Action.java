package com.gyroscops.web.http;

import io.vavr.control.Either;

/// What a well-formed request asks for, ready to be done once.
@FunctionalInterface
public interface Action {

    Either<Problem, Response> run();
}
