package com.gyroscops.web.dispatch;

import java.time.Duration;

/// Observes the outcomes of requests. Thread-safe.
public interface RequestObserver {

    /// A request was answered.
    ///
    /// @param operationId the operation of its route; `none` when no route matched
    void answered(String operationId, int status, Duration took);

    /// A request failed because of a bug or broken infrastructure; the client gets no details.
    void failed(String correlationId, Throwable failure);
}
