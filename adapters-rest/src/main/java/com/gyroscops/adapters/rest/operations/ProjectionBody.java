package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.projection.ProjectionStatus;

/// The status of a projection as JSON. The reason of a failure is omitted, because it may contain class names; it is in
/// the application's log.
record ProjectionBody(String name, String state, long position, long lag, long parked, boolean rebuildFailed) {

    static ProjectionBody of(ProjectionStatus status) {
        return new ProjectionBody(
                status.name(),
                state(status.state()),
                status.position(),
                status.lag(),
                status.deadLetters(),
                status.rebuildFailed());
    }

    static String state(ProjectionStatus.State state) {
        return switch (state) {
            case LIVE -> "live";
            case CATCHING_UP -> "catching-up";
            case REBUILDING -> "rebuilding";
            case FAILING -> "failing";
        };
    }
}
