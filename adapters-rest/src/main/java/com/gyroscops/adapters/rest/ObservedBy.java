package com.gyroscops.adapters.rest;

import com.gyroscops.adapters.rest.RestAdapter.Surroundings;
import com.gyroscops.adapters.rest.server.Observer;
import java.time.Duration;

/// Tells the surroundings what was answered, and what failed.
record ObservedBy(Surroundings surroundings) implements Observer {

    @Override
    public void answered(String operationId, int status, Duration took) {
        surroundings.meter().answered(operationId, status, took);
    }

    @Override
    public void failed(String correlationId, Throwable failure) {
        surroundings.failures().failed(correlationId, failure);
    }
}
