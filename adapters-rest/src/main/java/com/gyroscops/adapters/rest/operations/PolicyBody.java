package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.projection.ProjectionStatus;

/// The status of a policy as JSON. The reason of a failure is omitted, because it may contain class names; it is in the
/// application's log.
record PolicyBody(String name, String state, long position, long lag, long deadLetters) {

    static PolicyBody of(ProjectionStatus status) {
        return new PolicyBody(
                status.name(),
                ProjectionBody.state(status.state()),
                status.position(),
                status.lag(),
                status.deadLetters());
    }
}
