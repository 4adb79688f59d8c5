package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.FACTS;
import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.RITA;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approve;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancel;
import static com.gyroscops.domain.billing.payment.PaymentExamples.capture;
import static com.gyroscops.domain.billing.payment.PaymentExamples.fail;
import static com.gyroscops.domain.billing.payment.PaymentExamples.limited;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refund;
import static com.gyroscops.domain.billing.payment.PaymentExamples.request;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requestForWorkflow;
import static com.gyroscops.domain.billing.payment.PaymentExamples.standing;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static com.gyroscops.domain.billing.payment.ReviewerRole.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Standing.PaidWorkflow;
import com.gyroscops.eventsourcing.command.RejectionCode;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rejection with its code, which clients rely on, and a command that causes it.
class RefusalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void the_command_is_refused_with_the_code(Refusal expected) {
        assertThat(expected.met().map(RejectionCode::of)).contains(expected.code());
    }

    @Test
    void every_kind_of_refusal_is_met_once() {
        assertThat(refusals().flatMap(refusal -> refusal.met().stream()).map(Names::of))
                .containsExactlyInAnyOrderElementsOf(Names.ofPermitted(PaymentRejection.class));
    }

    @Test
    void codes_are_distinct_and_in_kebab_case() {
        assertThat(refusals().map(Refusal::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal("amount-mismatch", "Pending", process("99.99 EUR")),
                new Refusal("amount-not-positive", "Absent", process("0 EUR")),
                new Refusal("amount-scale", "Absent", process("1.5 JPY")),
                new Refusal("approver-is-requester", "InReview", approve(DIRECTOR, RITA)),
                new Refusal("currency-not-supported", "Absent", process("1 XXX")),
                new Refusal(
                        "customer-in-default",
                        "Absent",
                        requestForWorkflow("1 EUR"),
                        standing(false, false, true, PaidWorkflow.ACTIVE)),
                new Refusal("limit-exceeded", "Absent", process("0.01 EUR"), limited("500 EUR", "500 EUR")),
                new Refusal(
                        "no-active-workflow",
                        "Absent",
                        requestForWorkflow("1 EUR"),
                        standing(false, false, false, PaidWorkflow.NOT_ACTIVE)),
                new Refusal(
                        "organization-in-default",
                        "Absent",
                        requestForWorkflow("1 EUR"),
                        standing(false, true, false, PaidWorkflow.ACTIVE)),
                new Refusal(
                        "organization-suspended",
                        "Absent",
                        requestForWorkflow("1 EUR"),
                        standing(true, false, false, PaidWorkflow.ACTIVE)),
                new Refusal("payment-already-exists", "Pending", request("100.00 EUR")),
                new Refusal("payment-immutable", "Completed", refund("1 USD")),
                new Refusal("payment-not-authorized", "Pending", capture()),
                new Refusal("payment-not-cancellable", "Completed", cancel()),
                new Refusal("payment-not-captured", "Authorized", refund("1 EUR")),
                new Refusal("payment-not-failable", "Completed", fail()),
                new Refusal("payment-not-found", "Absent", capture()),
                new Refusal("payment-not-in-review", "Pending", approve(DIRECTOR, MAX)),
                new Refusal("payment-not-pending", "Authorized", process("100.00 EUR")),
                new Refusal("refund-exceeds-capture", "Completed", refund("100.01 EUR")),
                new Refusal("role-insufficient", "InReview", approve(MANAGER, MAX)),
                new Refusal(
                        "workflow-suspended",
                        "Absent",
                        requestForWorkflow("1 EUR"),
                        standing(false, false, false, PaidWorkflow.SUSPENDED)));
    }

    record Refusal(String code, String state, PaymentCommand command, PaymentFacts facts) {

        Refusal(String code, String state, PaymentCommand command) {
            this(code, state, command, FACTS);
        }

        Optional<PaymentRejection> met() {
            return Names.theOneNamed(state, PaymentStates.all())
                    .decide(command, facts)
                    .fold(Optional::of, _ -> Optional.empty());
        }

        @Override
        public String toString() {
            return code + " in " + state;
        }
    }
}
