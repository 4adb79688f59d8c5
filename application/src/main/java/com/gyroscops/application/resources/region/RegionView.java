package com.gyroscops.application.resources.region;

import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A region as queries return it, now or at an earlier point, separate from the aggregate.
///
/// @param reason the reason why it is unavailable, while it is and if a reason was given
/// @param capacity the units that it has
/// @param reserved the units of all reservations
/// @param reservations in the order in which they were made
/// @param revision the revision of the last event in this view
/// @param position the position of that event in the log
public record RegionView(
        RegionId regionId,
        String name,
        RegionStatus status,
        Optional<String> reason,
        int capacity,
        int reserved,
        List<Reservation> reservations,
        long revision,
        long position,
        Instant openedAt,
        Instant changedAt) {

    /// The units that a workflow has reserved.
    public record Reservation(WorkflowId workflowId, int units) {}

    public RegionView {
        reservations = List.copyOf(reservations);
    }

    /// An available region without reservations.
    static RegionView opened(RegionId id, String name, int capacity, RecordedEvent first) {
        return new RegionView(
                id,
                name,
                RegionStatus.AVAILABLE,
                Optional.empty(),
                capacity,
                0,
                List.of(),
                first.revision(),
                first.position(),
                first.timestamp(),
                first.timestamp());
    }

    RegionView withStatus(RegionStatus next, Optional<String> because) {
        return new RegionView(
                regionId,
                name,
                next,
                because,
                capacity,
                reserved,
                reservations,
                revision,
                position,
                openedAt,
                changedAt);
    }

    RegionView withReservations(List<Reservation> others) {
        return new RegionView(
                regionId,
                name,
                status,
                reason,
                capacity,
                others.stream().mapToInt(Reservation::units).sum(),
                others,
                revision,
                position,
                openedAt,
                changedAt);
    }

    RegionView asOf(RecordedEvent last) {
        return new RegionView(
                regionId,
                name,
                status,
                reason,
                capacity,
                reserved,
                reservations,
                last.revision(),
                last.position(),
                openedAt,
                last.timestamp());
    }
}
