package com.gyroscops.domain.workflow;

import static com.gyroscops.domain.workflow.WorkflowStates.ACME;
import static com.gyroscops.domain.workflow.WorkflowStates.ACTIVATED;
import static com.gyroscops.domain.workflow.WorkflowStates.ALICE;
import static com.gyroscops.domain.workflow.WorkflowStates.AMOUNT;
import static com.gyroscops.domain.workflow.WorkflowStates.COMPLETED;
import static com.gyroscops.domain.workflow.WorkflowStates.CREATED;
import static com.gyroscops.domain.workflow.WorkflowStates.FAILED;
import static com.gyroscops.domain.workflow.WorkflowStates.FOUND_UNPAID;
import static com.gyroscops.domain.workflow.WorkflowStates.REQUESTED;
import static com.gyroscops.domain.workflow.WorkflowStates.RESUMED;
import static com.gyroscops.domain.workflow.WorkflowStates.SUSPENDED;
import static com.gyroscops.domain.workflow.WorkflowStates.W7;
import static com.gyroscops.domain.workflow.WorkflowStates.WEST;
import static com.gyroscops.domain.workflow.WorkflowStates.after;
import static com.gyroscops.domain.workflow.WorkflowStates.given;
import static com.gyroscops.domain.workflow.WorkflowStates.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.FailActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationFailed;
import com.gyroscops.domain.workflow.WorkflowRejection.AmountNotPositive;
import com.gyroscops.domain.workflow.WorkflowRejection.AmountScale;
import com.gyroscops.domain.workflow.WorkflowRejection.CurrencyNotSupported;
import com.gyroscops.domain.workflow.WorkflowRejection.RegionUnavailable;
import com.gyroscops.domain.workflow.WorkflowRejection.UserSuspended;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowUnpaid;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The life of a workflow as sentences: what happened, what is asked, and the outcome.
class WorkflowTest {

    private static final List<WorkflowEvent> EVENTS =
            List.of(CREATED, REQUESTED, ACTIVATED, FAILED, SUSPENDED, FOUND_UNPAID, RESUMED, COMPLETED);

    @Test
    void an_activation_that_failed_is_requested_again() {
        given(CREATED, REQUESTED, FAILED)
                .when(new RequestActivation(W7, WEST, 10, AMOUNT, ALICE))
                .then(REQUESTED);
        assertThat(after(CREATED, REQUESTED, FAILED, REQUESTED)).isEqualTo(after(CREATED, REQUESTED));
    }

    @Test
    void a_failure_keeps_its_reason() {
        given(CREATED, REQUESTED)
                .when(new FailActivation(W7, "region-unavailable"))
                .then(new WorkflowActivationFailed(W7, "region-unavailable"));
    }

    @Test
    void an_unpaid_workflow_resumes_by_a_new_activation_alone() {
        given(CREATED, REQUESTED, ACTIVATED)
                .when(new SuspendWorkflow(W7, Optional.of("unpaid")))
                .then(FOUND_UNPAID);
        given(CREATED, REQUESTED, ACTIVATED, FOUND_UNPAID)
                .when(new ResumeWorkflow(W7))
                .thenRejected(new WorkflowUnpaid(W7));
        given(CREATED, REQUESTED, ACTIVATED, FOUND_UNPAID)
                .when(new RequestActivation(W7, WEST, 10, AMOUNT, ALICE))
                .then(REQUESTED);
    }

    @Test
    void a_suspended_workflow_that_turns_out_to_be_unpaid_does_not_resume() {
        given(CREATED, REQUESTED, ACTIVATED, SUSPENDED)
                .when(new SuspendWorkflow(W7, Optional.of("unpaid")))
                .then(FOUND_UNPAID);
        given(CREATED, REQUESTED, ACTIVATED, SUSPENDED, FOUND_UNPAID)
                .when(new ResumeWorkflow(W7))
                .thenRejected(new WorkflowUnpaid(W7));
    }

    @Test
    void an_unpaid_workflow_stays_unpaid_whatever_else_it_is_suspended_for() {
        given(CREATED, REQUESTED, ACTIVATED, FOUND_UNPAID)
                .when(new SuspendWorkflow(W7, Optional.of("maintenance")))
                .thenNothing();
        given(CREATED, REQUESTED, ACTIVATED, FOUND_UNPAID)
                .when(new SuspendWorkflow(W7, Optional.of("unpaid")))
                .thenNothing();
    }

    @Test
    void a_workflow_that_was_resumed_or_activated_again_is_active() {
        assertThat(after(CREATED, REQUESTED, ACTIVATED, SUSPENDED, RESUMED))
                .isEqualTo(after(CREATED, REQUESTED, ACTIVATED));
        assertThat(after(CREATED, REQUESTED, ACTIVATED, FOUND_UNPAID, REQUESTED, ACTIVATED))
                .isEqualTo(after(CREATED, REQUESTED, ACTIVATED));
    }

    @ParameterizedTest
    @CsvSource({"0, EUR", "-0.01, EUR"})
    void an_activation_costs_more_than_nothing(String amount, String currency) {
        var nothing = Money.of(amount, new Currency(currency));

        given(CREATED)
                .when(new RequestActivation(W7, WEST, 10, nothing, ALICE))
                .thenRejected(new AmountNotPositive(nothing));
    }

    @Test
    void an_amount_is_in_whole_units_of_a_supported_currency() {
        var half = Money.of("1.5", Currency.JPY);

        given(CREATED).when(new RequestActivation(W7, WEST, 10, half, ALICE)).thenRejected(new AmountScale(half, 0));
        given(CREATED)
                .when(new RequestActivation(W7, WEST, 10, Money.of("1", new Currency("XXX")), ALICE))
                .thenRejected(new CurrencyNotSupported(new Currency("XXX")));
    }

    @Test
    void a_refusal_says_which_user_is_suspended_or_which_region_is_unavailable() {
        with(WorkflowFacts.NONE.withCreatorSuspended(true))
                .given()
                .when(new CreateWorkflow(W7, ACME, ALICE, "Nightly import"))
                .thenRejected(new UserSuspended(ALICE));
        with(WorkflowFacts.NONE.withRegionUnavailable(true))
                .given(CREATED)
                .when(new RequestActivation(W7, WEST, 10, AMOUNT, ALICE))
                .thenRejected(new RegionUnavailable(WEST));
    }

    @Test
    void an_amount_that_cannot_be_paid_is_refused_whatever_the_region() {
        var nothing = Money.of("0", Currency.EUR);

        with(WorkflowFacts.NONE.withRegionUnavailable(true))
                .given(CREATED)
                .when(new RequestActivation(W7, WEST, 10, nothing, ALICE))
                .thenRejected(new AmountNotPositive(nothing));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void less_than_a_unit_is_a_bug_of_the_caller(int units) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestActivation(W7, WEST, units, AMOUNT, ALICE));
    }

    @Test
    void an_event_that_no_command_leads_to_in_a_state_does_not_change_it() {
        assertThat(changing("Absent")).containsExactly(CREATED);
        assertThat(changing("Created")).containsExactly(REQUESTED);
        assertThat(changing("Activating")).containsExactly(ACTIVATED, FAILED);
        assertThat(changing("ActivationFailed")).containsExactly(REQUESTED);
        assertThat(changing("Active")).containsExactly(SUSPENDED, FOUND_UNPAID, COMPLETED);
        assertThat(changing("Suspended")).containsExactly(FOUND_UNPAID, RESUMED, COMPLETED);
        assertThat(changing("Unpaid")).containsExactly(REQUESTED, COMPLETED);
        assertThat(changing("Completed")).isEmpty();
    }

    @Test
    void every_state_but_the_first_has_a_status() {
        assertThat(WorkflowStates.ALL.values().stream()
                        .flatMap(state -> state.status().stream())
                        .distinct())
                .containsExactlyInAnyOrder(WorkflowStatus.values());
        assertThat(after().status()).isEmpty();
    }

    private static List<WorkflowEvent> changing(String name) {
        return WorkflowStates.ALL.entrySet().stream()
                .filter(state -> state.getKey().equals(name))
                .flatMap(state -> EVENTS.stream()
                        .filter(event -> !state.getValue().evolve(event).equals(state.getValue())))
                .toList();
    }
}
