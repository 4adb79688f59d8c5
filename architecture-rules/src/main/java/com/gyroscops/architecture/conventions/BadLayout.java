package com.gyroscops.architecture.conventions;

/// A layout file has an invalid entry. The message contains its line and the valid entries.
public final class BadLayout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadLayout(String message) {
        super(message);
    }
}
