package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.activation.Activation.Waiting;
import com.gyroscops.domain.workflow.activation.Activation;
import com.gyroscops.domain.workflow.activation.ActivationCommand.CompleteStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.PassDeadline;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentApproved;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentRequested;
import com.gyroscops.domain.workflow.activation.ActivationCommand.StartActivation;
import com.gyroscops.domain.workflow.activation.ActivationCommand;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.domain.workflow.activation.ActivationStep;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@Exercise(14)
class Exercise14Test {

    private static final ActivationId ID = new ActivationId("activation-1");
    private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    @Hint(1)
    void a_large_payment_may_take_an_hour() {
        assertThat(due(after("1000", new RecordPaymentRequested(ID, false, NOON))))
                .as("a payment of 1 000 is overdue an hour after its request")
                .isEqualTo(NOON.plus(HOUR));
    }

    @Test
    @Hint(1)
    void a_quarter_of_an_hour_is_no_deadline_of_it() {
        var waiting = after("1000", new RecordPaymentRequested(ID, false, NOON));

        assertThat(waiting.decide(new PassDeadline(ID, NOON.plus(QUARTER))).get())
                .as("after a quarter of an hour it is not taken back")
                .isEmpty();
    }

    @Test
    @Hint(2)
    void the_hour_begins_again_with_the_approval_of_its_review() {
        var reviewed = after(
                "20000",
                new RecordPaymentRequested(ID, true, NOON),
                new RecordPaymentApproved(ID, NOON.plus(Duration.ofDays(2))));

        assertThat(due(reviewed))
                .as("after its review it may take an hour from the approval")
                .isEqualTo(NOON.plus(Duration.ofDays(2)).plus(HOUR));
    }

    @Test
    @Hint(2)
    void nothing_else_changes() {
        assertThat(due(after("999.99", new RecordPaymentRequested(ID, false, NOON))))
                .as("a payment below 1 000 is overdue after a quarter of an hour")
                .isEqualTo(NOON.plus(QUARTER));
        assertThat(due(after("20000", new RecordPaymentRequested(ID, true, NOON))))
                .as("a review may take three days")
                .isEqualTo(NOON.plus(Duration.ofDays(3)));
    }

    private static Instant due(Activation activation) {
        assertThat(activation).isInstanceOf(Waiting.class);
        return ((Waiting) activation).due();
    }

    /// The activation of a workflow for `amount`, after its capacity was reserved, the workflow activated, and `more`.
    private static Activation after(String amount, ActivationCommand... more) {
        Activation activation = new Activation.Absent();
        activation = after(
                activation,
                new StartActivation(
                        ID,
                        new WorkflowId("nightly"),
                        new OrganizationId("acme"),
                        new UserId("alice"),
                        new RegionId("west"),
                        1,
                        Money.of(amount, Currency.EUR)));
        activation = after(activation, new CompleteStep(ID, ActivationStep.RESERVE_CAPACITY));
        activation = after(activation, new CompleteStep(ID, ActivationStep.ACTIVATE_WORKFLOW));
        for (var command : more) {
            activation = after(activation, command);
        }
        return activation;
    }

    private static Activation after(Activation before, ActivationCommand command) {
        var activation = before;
        for (var event : activation.decide(command).get()) {
            activation = activation.evolve(event);
        }
        return activation;
    }
}
