package com.gyroscops.eventsourcing.store;

/// Thrown by a store that is unreachable or overloaded; the same call may succeed later.
///
/// A read that throws it has read nothing. An append that throws it has appended nothing, as far as its adapter knows:
/// one that loses the answer repeats the append first, which its event ids make safe.
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message) {
        super(message);
    }

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
