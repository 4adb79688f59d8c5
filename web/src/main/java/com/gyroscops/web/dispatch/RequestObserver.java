package com.gyroscops.web.dispatch;

import java.time.Duration;

/// Is told what becomes of requests. Thread-safe.
public interface RequestObserver {

    /// A request was answered.
    ///
    /// @param operationId what was asked for; `none` when no operation was
    void answered(String operationId, int status, Duration took);

    /// A request found a bug, or something broken; the client was told no more than that.
    void failed(String correlationId, Throwable failure);
}
