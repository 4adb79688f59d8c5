package com.gyroscops.application.resources.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Folding;
import com.gyroscops.domain.resources.region.RegionEvent;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReleased;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReserved;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldCapacityTest {

    private static final WorkflowId W1 = new WorkflowId("workflow-1");
    private static final WorkflowId W2 = new WorkflowId("workflow-2");
    private static final RegionId WEST = new RegionId("eu-west");
    private static final RegionId NORTH = new RegionId("eu-north");

    @Test
    void a_workflow_holds_capacity_in_the_regions_that_reserved_it() {
        assertThat(heldByW1()).isEmpty();
        assertThat(heldByW1(new CapacityReserved(WEST, W1, 3), new CapacityReserved(NORTH, W1, 3)))
                .containsExactlyInAnyOrder(WEST, NORTH);
        assertThat(heldByW1(new CapacityReserved(WEST, W2, 3))).isEmpty();
    }

    @Test
    void released_capacity_is_not_held_until_it_is_reserved_again() {
        var reserved = new CapacityReserved(WEST, W1, 3);
        var released = new CapacityReleased(WEST, W1, 3);

        assertThat(heldByW1(reserved, released)).isEmpty();
        assertThat(heldByW1(reserved, released, reserved)).containsExactly(WEST);
        assertThat(heldByW1(reserved, new CapacityReleased(NORTH, W1, 3))).containsExactly(WEST);
    }

    @Test
    void capacity_in_a_lost_region_is_still_held_and_the_loss_is_published() {
        var lost = new RegionMarkedUnavailable(WEST, Optional.empty());

        assertThat(heldByW1(new CapacityReserved(WEST, W1, 3), lost)).containsExactly(WEST);
        assertThat(RegionLost.EVENTS.of(lost)).contains(new RegionLost(WEST));
        assertThat(RegionLost.EVENTS.sources()).containsExactly(RegionMarkedUnavailable.class);
    }

    private static Set<RegionId> heldByW1(RegionEvent... events) {
        return Folding.after((Object[]) events).of(HeldCapacity.about(W1)).regions();
    }
}
