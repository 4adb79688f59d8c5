package com.gyroscops.architecture.analysis;

/// The arguments or files of a run are invalid. The message contains the remedy.
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageError(String message) {
        super(message);
    }
}
