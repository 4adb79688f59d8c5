package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.FACTS;
import static com.gyroscops.domain.billing.payment.PaymentExamples.POLICY;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.request;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requestForWorkflow;
import static com.gyroscops.domain.billing.payment.PaymentExamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Standing.PaidWorkflow;
import com.gyroscops.eventsourcing.command.RejectionCode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may have a payment for a workflow.
class StandingTest {

    /// The first that applies is the reason; an empty column stands for both values.
    @ParameterizedTest
    @CsvSource({
        "true,,,,                     organization-suspended",
        "false, true,,,               organization-in-default",
        "false, false, true,,         customer-in-default",
        "false, false, false, NOT_ACTIVE, no-active-workflow",
        "false, false, false, SUSPENDED,  workflow-suspended",
        "false, false, false, ACTIVE,     accepted"
    })
    void a_request_for_a_workflow_depends_on_all_standings(
            Boolean suspended, Boolean inDefault, Boolean payerInDefault, PaidWorkflow workflow, String outcome) {
        assertThat(standings())
                .filteredOn(some -> (suspended == null || some.organizationSuspended() == suspended)
                        && (inDefault == null || some.organizationInDefault() == inDefault)
                        && (payerInDefault == null || some.payerInDefault() == payerInDefault)
                        && (workflow == null || some.workflow() == workflow))
                .isNotEmpty()
                .allSatisfy(some ->
                        assertThat(outcome(some, requestForWorkflow("1 EUR"))).isEqualTo(outcome));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void a_payment_for_no_workflow_depends_on_none(Standing standing) {
        assertThat(outcome(standing, request("1 EUR"))).isEqualTo("accepted");
        assertThat(outcome(standing, process("1 EUR"))).isEqualTo("accepted");
    }

    @Test
    void the_amount_comes_before_the_standing_and_the_standing_before_the_limit() {
        var suspended = standing(true, false, false, PaidWorkflow.ACTIVE).standing();
        var facts = new PaymentFacts(POLICY, suspended, Optional.of(new AccountLimit(money("1 EUR"), money("1 EUR"))));

        assertThat(code(facts, requestForWorkflow("0 EUR"))).isEqualTo("amount-not-positive");
        assertThat(code(facts, requestForWorkflow("5 EUR"))).isEqualTo("organization-suspended");
        assertThat(code(facts, request("5 EUR"))).isEqualTo("limit-exceeded");
    }

    @Test
    void an_existing_payment_comes_before_everything() {
        var suspended = standing(true, false, false, PaidWorkflow.ACTIVE);
        var pending = new Payment.Absent().evolve(PaymentExamples.requested("1 EUR"));

        assertThat(pending.decide(requestForWorkflow("1 EUR"), suspended).mapLeft(RejectionCode::of))
                .isEqualTo(Either.left("payment-already-exists"));
        assertThat(code(FACTS, requestForWorkflow("1 EUR"))).isEqualTo("accepted");
    }

    static List<Standing> standings() {
        var all = new ArrayList<Standing>();
        var both = List.of(false, true);
        for (var suspended : both) {
            for (var inDefault : both) {
                for (var payerInDefault : both) {
                    Stream.of(PaidWorkflow.values())
                            .map(workflow -> new Standing(suspended, inDefault, payerInDefault, workflow))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static String outcome(Standing standing, PaymentCommand command) {
        return code(new PaymentFacts(POLICY, standing, Optional.empty()), command);
    }

    private static String code(PaymentFacts facts, PaymentCommand command) {
        return new Payment.Absent().decide(command, facts).fold(RejectionCode::of, _ -> "accepted");
    }
}
