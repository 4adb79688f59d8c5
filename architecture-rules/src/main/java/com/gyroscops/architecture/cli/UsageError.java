package com.gyroscops.architecture.cli;

/// What was asked for cannot be done. The message says what to do instead.
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
