package com.gyroscops.application.resources.region;

import com.gyroscops.application.resources.region.RegionView.Reservation;
import com.gyroscops.domain.resources.region.RegionEvent;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReleased;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReserved;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedAvailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionOpened;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Folds events into the view of a region, for the read model and for replays.
final class RegionViewFold {

    private RegionViewFold() {}

    /// The view after one more event; empty until an event has opened the region.
    static Optional<RegionView> after(Optional<RegionView> before, RecordedEvent recorded, RegionEvent event) {
        var next = event instanceof RegionOpened e
                ? Optional.of(RegionView.opened(e.regionId(), e.name(), e.capacity(), recorded))
                : before.map(view -> changed(view, event));
        return next.map(view -> view.asOf(recorded));
    }

    private static RegionView changed(RegionView view, RegionEvent event) {
        return switch (event) {
            case RegionOpened _ -> view;
            case CapacityReserved e ->
                view.withReservations(plus(view.reservations(), new Reservation(e.workflowId(), e.units())));
            case CapacityReleased e -> view.withReservations(minus(view.reservations(), e.workflowId()));
            case RegionMarkedUnavailable e -> view.withStatus(RegionStatus.UNAVAILABLE, e.reason());
            case RegionMarkedAvailable _ -> view.withStatus(RegionStatus.AVAILABLE, Optional.empty());
        };
    }

    private static List<Reservation> plus(List<Reservation> reservations, Reservation more) {
        return Stream.concat(reservations.stream(), Stream.of(more)).toList();
    }

    private static List<Reservation> minus(List<Reservation> reservations, WorkflowId workflow) {
        return reservations.stream()
                .filter(reservation -> !reservation.workflowId().equals(workflow))
                .toList();
    }
}
