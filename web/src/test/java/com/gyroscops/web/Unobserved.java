package com.gyroscops.web;

import com.gyroscops.web.dispatch.RequestObserver;
import java.time.Duration;

/// An observer that does nothing.
record Unobserved() implements RequestObserver {

    @Override
    public void answered(String operationId, int status, Duration took) {}

    @Override
    public void failed(String correlationId, Throwable failure) {}
}
