package com.gyroscops.bootstrap.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Outcome.Emitted;
import com.gyroscops.bootstrap.history.Outcome.Mismatch;
import com.gyroscops.bootstrap.history.Outcome.Refused;
import com.gyroscops.bootstrap.history.Outcome.Seen;
import com.gyroscops.bootstrap.history.Outcome.Unknown;
import com.gyroscops.bootstrap.history.Request.Look;
import com.gyroscops.bootstrap.history.Request.Order;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Short histories of one payment, written by hand, with and without an order that explains them.
class HistoryCheckerTest {

    private static final PaymentId PAYMENT = new PaymentId("p");
    private static final Money TEN = Money.of("10.00", Currency.EUR);

    private static final PaymentCommand PROCESS =
            new ProcessPayment(PAYMENT, new OrganizationId("o"), new UserId("u"), TEN, new UserId("u"));
    private static final PaymentCommand CAPTURE = new CapturePayment(PAYMENT, Optional.empty());
    private static final PaymentCommand CANCEL = new CancelPayment(PAYMENT, Optional.empty());
    private static final PaymentCommand REFUND = new RefundPayment(PAYMENT, Money.of("1.00", Currency.EUR));

    @Test
    void commands_one_after_the_other_are_explained() {
        assertExplained(
                operation(1, 2, PROCESS, accepted(1, "PaymentProcessed")),
                operation(3, 4, CAPTURE, accepted(2, "PaymentCaptured")),
                operation(5, 6, CAPTURE, accepted(2)),
                operation(7, 8, CANCEL, new Refused("payment-not-cancellable")),
                look(9, 10, "PaymentProcessed", "PaymentCaptured"));
    }

    @Test
    void operations_that_overlap_may_be_executed_in_any_order() {
        assertExplained(
                operation(1, 6, CAPTURE, accepted(2, "PaymentCaptured")),
                operation(2, 5, PROCESS, accepted(1, "PaymentProcessed")),
                operation(3, 4, CAPTURE, new Refused("payment-not-found")));
    }

    @Test
    void an_operation_that_had_ended_comes_first() {
        assertContradiction(
                operation(1, 2, CAPTURE, accepted(2, "PaymentCaptured")),
                operation(3, 4, PROCESS, accepted(1, "PaymentProcessed")));
    }

    @Test
    void two_answers_of_one_revision_are_a_lost_update() {
        assertContradiction(
                operation(1, 2, PROCESS, accepted(1, "PaymentProcessed")),
                operation(3, 4, CAPTURE, accepted(2, "PaymentCaptured")),
                operation(5, 8, REFUND, accepted(3, "PaymentRefunded")),
                operation(6, 7, REFUND, accepted(3, "PaymentRefunded")));
    }

    @Test
    void what_was_never_answered_may_have_happened_at_any_time_or_never() {
        var processed = operation(1, 2, PROCESS, accepted(1, "PaymentProcessed"));
        var cut = operation(3, Operation.NEVER, CAPTURE, new Unknown());

        assertExplained(processed, cut, look(5, 6, "PaymentProcessed", "PaymentCaptured"));
        assertExplained(processed, cut, look(5, 6, "PaymentProcessed"), operation(7, 8, CAPTURE, accepted(2)));
        assertExplained(processed, cut, operation(5, 6, CANCEL, accepted(2, "PaymentCancelled")));
        assertContradiction(processed, cut, look(5, 6, "PaymentProcessed", "PaymentCancelled"));
    }

    @Test
    void a_refusal_needs_a_state_that_refuses() {
        assertContradiction(
                operation(1, 2, PROCESS, accepted(1, "PaymentProcessed")),
                operation(3, 4, CAPTURE, new Refused("payment-not-authorized")));
    }

    @Test
    void a_read_that_is_older_than_an_answer_is_a_contradiction() {
        assertContradiction(operation(1, 2, PROCESS, accepted(1, "PaymentProcessed")), look(3, 4));
    }

    @Test
    void an_expected_revision_is_held_to() {
        var processed = operation(1, 2, PROCESS, accepted(1, "PaymentProcessed"));

        assertExplained(processed, expecting(0, operation(3, 4, CAPTURE, new Mismatch(1))));
        assertContradiction(processed, expecting(1, operation(3, 4, CAPTURE, new Mismatch(1))));
        assertContradiction(processed, expecting(0, operation(3, 4, CAPTURE, accepted(2, "PaymentCaptured"))));
    }

    @Test
    void the_first_contradiction_is_shown_with_what_was_beside_it() {
        var found = HistoryChecker.searched(List.of(
                operation(1, 2, PROCESS, accepted(1, "PaymentProcessed")),
                operation(3, 6, REFUND, new Refused("payment-not-captured")),
                operation(4, 5, CAPTURE, accepted(3, "PaymentCaptured")),
                look(7, 8, "PaymentProcessed")));

        assertThat(found).singleElement().asString().containsSubsequence("answer:", "4-", "beside", "1-", "3-");
        assertThat(found.getFirst()).doesNotContain("7-");
    }

    private static void assertExplained(Operation... operations) {
        assertThat(HistoryChecker.searched(List.of(operations))).isEmpty();
    }

    private static void assertContradiction(Operation... operations) {
        assertThat(HistoryChecker.searched(List.of(operations))).hasSize(1);
    }

    private static Operation operation(long begin, long end, PaymentCommand command, Outcome outcome) {
        var order = new Order(command, "u", OptionalLong.empty(), Optional.empty());
        return new Operation(begin + "-", order, begin, end, outcome, false);
    }

    private static Operation expecting(long revision, Operation operation) {
        var order = (Order) operation.request();
        var expecting = new Order(order.command(), order.user(), OptionalLong.of(revision), order.key());
        return new Operation(operation.id(), expecting, operation.begin(), operation.end(), operation.outcome(), false);
    }

    private static Operation look(long begin, long end, String... types) {
        return new Operation(begin + "-", new Look(PAYMENT), begin, end, new Seen(List.of(types)), false);
    }

    private static Accepted accepted(long revision, String... types) {
        return new Accepted(
                revision,
                revision,
                Stream.of(types).map(type -> new Emitted("e", type)).toList());
    }
}
