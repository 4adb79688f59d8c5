package com.gyroscops.exercises.support;

import com.gyroscops.application.projection.ParkedEvent;
import com.gyroscops.application.projection.ProjectionWatch;

/// Prints what goes wrong with projections.
final class Loud implements ProjectionWatch {

    @Override
    public void parked(String projection, ParkedEvent event, Throwable reason) {
        reason.printStackTrace();
    }

    @Override
    public void failed(String projection, Throwable failure) {
        failure.printStackTrace();
    }
}
