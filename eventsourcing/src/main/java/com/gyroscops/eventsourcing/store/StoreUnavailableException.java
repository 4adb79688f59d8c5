package com.gyroscops.eventsourcing.store;

/// Thrown by a store that is unreachable or overloaded; the same call may succeed later.
///
/// A read that throws it has no result. An append that throws it has stored nothing, as far as the adapter knows: an
/// adapter that loses the answer repeats the append first, which is safe because of the event ids.
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message) {
        super(message);
    }

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
