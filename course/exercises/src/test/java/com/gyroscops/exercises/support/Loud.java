package com.gyroscops.exercises.support;

import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionListener;

/// Prints the failures of projections.
final class Loud implements ProjectionListener {

    @Override
    public void deadLettered(String projection, DeadLetter event, Throwable reason) {
        reason.printStackTrace();
    }

    @Override
    public void failed(String projection, Throwable failure) {
        failure.printStackTrace();
    }
}
