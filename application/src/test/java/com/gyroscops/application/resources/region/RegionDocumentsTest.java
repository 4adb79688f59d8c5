package com.gyroscops.application.resources.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.resources.region.RegionView.Reservation;
import com.gyroscops.domain.resources.region.RegionCommand;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionAvailable;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
import com.gyroscops.domain.resources.region.RegionRejection;
import com.gyroscops.domain.resources.region.RegionRejection.RegionUnavailable;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.documents.ModelDocumentStore;
import com.gyroscops.eventsourcing.testkit.execution.ModelCommands;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegionDocumentsTest {

    private static final RegionId WEST = new RegionId("eu-west");
    private static final RegionId NORTH = new RegionId("eu-north");
    private static final WorkflowId W1 = new WorkflowId("workflow-1");
    private static final WorkflowId W2 = new WorkflowId("workflow-2");

    private final ModelCommands<RegionCommand, RegionRejection> regions =
            ModelCommands.of(RegionAggregate.REGION);
    private final ModelDocumentStore<RegionId, RegionView> documents = new ModelDocumentStore<>(RegionDocuments.TYPE);

    @BeforeEach
    void two_regions() {
        regions.handle(new OpenRegion(WEST, "Western Europe", 10));
        regions.handle(new OpenRegion(NORTH, "Northern Europe", 10));
        regions.handle(new ReserveCapacity(WEST, W2, 4));
        regions.handle(new ReserveCapacity(WEST, W1, 3));
        regions.handle(new MarkRegionUnavailable(WEST, Optional.of("power failure")));
    }

    @Test
    void a_view_follows_the_log() {
        assertThat(view(WEST))
                .contains(new RegionView(
                        WEST,
                        "Western Europe",
                        RegionStatus.UNAVAILABLE,
                        Optional.of("power failure"),
                        10,
                        7,
                        List.of(new Reservation(W2, 4), new Reservation(W1, 3)),
                        4,
                        5,
                        TestClock.START,
                        TestClock.START));
        assertThat(view(new RegionId("us-east"))).isEmpty();
    }

    @Test
    void what_is_released_is_no_longer_reserved() {
        regions.handle(new ReleaseCapacity(WEST, W2));
        regions.handle(new MarkRegionAvailable(WEST));

        assertThat(view(WEST)).hasValueSatisfying(west -> {
            assertThat(west.reserved()).isEqualTo(3);
            assertThat(west.reservations()).containsExactly(new Reservation(W1, 3));
            assertThat(west.status()).isEqualTo(RegionStatus.AVAILABLE);
            assertThat(west.reason()).isEmpty();
        });
    }

    @Test
    void regions_are_listed_by_status_in_the_order_in_which_they_were_opened() {
        assertThat(listed(Set.of())).containsExactly(WEST, NORTH);
        assertThat(listed(Set.of(RegionStatus.AVAILABLE))).containsExactly(NORTH);
        assertThat(listed(Set.of(RegionStatus.UNAVAILABLE))).containsExactly(WEST);
    }

    @Test
    void a_refused_command_leaves_no_event() {
        assertThat(regions.handle(new ReserveCapacity(WEST, new WorkflowId("workflow-3"), 1)))
                .isEqualTo(Either.left(new Rejected<>(new RegionUnavailable(WEST))));
        assertThat(regions.log()).hasSize(5);
    }

    private Optional<RegionView> view(RegionId id) {
        regions.log().forEach(RegionDocuments.PROJECTION.into(documents)::apply);
        return documents.get(id).map(Document::value);
    }

    private List<RegionId> listed(Set<RegionStatus> statuses) {
        regions.log().forEach(RegionDocuments.PROJECTION.into(documents)::apply);
        var query = DocumentQuery.<RegionView>all(Optional.empty(), 10).where(RegionDocuments.STATUS, statuses);
        return documents.page(query).documents().stream()
                .map(RegionView::regionId)
                .toList();
    }
}
