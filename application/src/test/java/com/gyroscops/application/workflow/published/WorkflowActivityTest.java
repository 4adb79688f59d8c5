package com.gyroscops.application.workflow.published;

import static com.gyroscops.application.workflow.published.WorkflowActivity.ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.workflow.published.WorkflowActivity.Status;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowEvent;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationFailed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCompleted;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCreated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowResumed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowSuspended;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkflowActivityTest {

    private static final WorkflowId ID = new WorkflowId("workflow-1");
    private static final WorkflowEvent CREATED =
            new WorkflowCreated(ID, new OrganizationId("acme"), new UserId("ada"), "Nightly");
    private static final WorkflowEvent ASKED = new WorkflowActivationRequested(
            ID,
            new OrganizationId("acme"),
            new UserId("ada"),
            new RegionId("eu-west"),
            1,
            Money.of("1.00", Currency.EUR));
    private static final WorkflowEvent ACTIVATED = new WorkflowActivated(ID);
    private static final WorkflowEvent SUSPENDED = new WorkflowSuspended(ID, Optional.of("unpaid"));

    @Test
    void a_workflow_is_active_from_its_activation_on() {
        assertThat(after()).isEqualTo(Status.NOT_ACTIVE);
        assertThat(after(CREATED, ASKED)).isEqualTo(Status.NOT_ACTIVE);
        assertThat(after(CREATED, ASKED, new WorkflowActivationFailed(ID, "full")))
                .isEqualTo(Status.NOT_ACTIVE);
        assertThat(after(CREATED, ASKED, ACTIVATED)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void a_suspension_ends_with_its_resumption_or_with_a_new_activation() {
        assertThat(after(ASKED, ACTIVATED, SUSPENDED)).isEqualTo(Status.SUSPENDED);
        assertThat(after(ASKED, ACTIVATED, SUSPENDED, new WorkflowResumed(ID))).isEqualTo(Status.ACTIVE);
        assertThat(after(ASKED, ACTIVATED, SUSPENDED, ASKED)).isEqualTo(Status.NOT_ACTIVE);
        assertThat(after(ASKED, ACTIVATED, SUSPENDED, ASKED, ACTIVATED)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void a_completed_workflow_is_not_active() {
        assertThat(after(ASKED, ACTIVATED, new WorkflowCompleted(ID))).isEqualTo(Status.NOT_ACTIVE);
        assertThat(after(ASKED, ACTIVATED, SUSPENDED, new WorkflowCompleted(ID)))
                .isEqualTo(Status.NOT_ACTIVE);
    }

    @Test
    void the_fact_is_about_one_workflow() {
        assertThat(WorkflowActivity.about(ID).tags()).containsExactly(new Tag("workflow", "workflow-1"));
    }

    private static Status after(WorkflowEvent... events) {
        return Stream.of(events)
                .reduce(ACTIVITY.initial(), ACTIVITY::after, (before, _) -> before)
                .status();
    }
}
