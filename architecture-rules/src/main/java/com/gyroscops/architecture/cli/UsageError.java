package com.gyroscops.architecture.cli;

/// The arguments or files of a run are invalid. The message contains the remedy.
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
