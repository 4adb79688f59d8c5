package com.gyroscops.application.workflow.activation;

import static com.gyroscops.application.testing.Say.ACME_ID;
import static com.gyroscops.application.testing.Say.ALICE;
import static com.gyroscops.application.testing.Say.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Folding;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.activation.ActivationEvent;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationFailed;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import com.gyroscops.domain.workflow.activation.ActivationId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenActivationsTest {

    private static final ActivationId A1 = new ActivationId("activation-1");
    private static final ActivationId A2 = new ActivationId("activation-2");
    private static final WorkflowId W1 = new WorkflowId("workflow-1");
    private static final RegionId WEST = new RegionId("eu-west");
    private static final RegionId NORTH = new RegionId("eu-north");

    @Test
    void an_activation_is_open_in_its_region_from_its_start_on() {
        var log = Folding.after(
                started(A1, WEST), started(A2, NORTH), new ActivationTakenBack(A1, W1, "payment-overdue"));

        assertThat(log.of(OpenActivations.in(WEST)).ids()).containsExactly(A1);
        assertThat(log.of(OpenActivations.in(NORTH)).ids()).containsExactly(A2);
        assertThat(log.of(OpenActivations.in(new RegionId("us-east"))).ids()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void an_activation_that_has_ended_is_not_open(ActivationEvent end) {
        var log = Folding.after(started(A1, WEST), started(A2, WEST), end);

        assertThat(log.of(OpenActivations.in(WEST)).ids()).containsExactly(A2);
    }

    static Stream<ActivationEvent> ends() {
        return Stream.of(
                new ActivationPaid(A1, W1, WEST),
                new ActivationFailed(A1, W1, WEST, "insufficient-resources"),
                new ActivationSuspended(A1, W1, WEST, "payment-overdue"));
    }

    private static ActivationEvent started(ActivationId id, RegionId region) {
        return new ActivationStarted(id, W1, ACME_ID, ALICE, region, 4, eur("100.00"));
    }
}
