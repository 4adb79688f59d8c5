package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.FACTS;
import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approve;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancel;
import static com.gyroscops.domain.billing.payment.PaymentExamples.capture;
import static com.gyroscops.domain.billing.payment.PaymentExamples.fail;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refund;
import static com.gyroscops.domain.billing.payment.PaymentExamples.reject;
import static com.gyroscops.domain.billing.payment.PaymentExamples.request;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.RejectionCode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The decision on every command in every state: the events, `already so`, or the code of the rejection.
///
/// The commands are for the payment's own amount, by a director who is not the requester; other reasons for refusing
/// them are in [RefusalsTest].
class DecisionTableTest {

    private static final String TABLE = """
            RequestPayment | PaymentRequested        | Absent
            RequestPayment | payment-already-exists  | Pending InReview Authorized Completed Refunded Cancelled Failed

            ProcessPayment | PaymentProcessed        | Absent Pending
            ProcessPayment | payment-not-pending     | InReview Authorized Completed Refunded Cancelled Failed

            ApproveReview  | PaymentReviewApproved   | InReview
            ApproveReview  | payment-not-in-review   | Pending Authorized Completed Refunded Cancelled Failed
            ApproveReview  | payment-not-found       | Absent

            RejectReview   | PaymentReviewRejected   | InReview
            RejectReview   | payment-not-in-review   | Pending Authorized Completed Refunded Cancelled Failed
            RejectReview   | payment-not-found       | Absent

            CapturePayment | PaymentCaptured         | Authorized
            CapturePayment | already so              | Completed Refunded
            CapturePayment | payment-not-authorized  | Pending InReview Cancelled Failed
            CapturePayment | payment-not-found       | Absent

            CancelPayment  | PaymentCancelled        | Pending InReview Authorized
            CancelPayment  | already so              | Cancelled
            CancelPayment  | payment-not-cancellable | Completed Refunded Failed
            CancelPayment  | payment-not-found       | Absent

            FailPayment    | PaymentFailed           | Pending Authorized
            FailPayment    | already so              | Failed
            FailPayment    | payment-not-failable    | InReview Completed Refunded Cancelled
            FailPayment    | payment-not-found       | Absent

            RefundPayment  | PaymentRefunded         | Completed
            RefundPayment  | refund-exceeds-capture  | Refunded
            RefundPayment  | payment-not-captured    | Pending InReview Authorized Cancelled Failed
            RefundPayment  | payment-not-found       | Absent
            """;

    private static final String AMOUNT = PaymentStates.AMOUNT;

    private static final List<PaymentCommand> COMMANDS = List.of(
            request(AMOUNT),
            process(AMOUNT),
            approve(DIRECTOR, MAX),
            reject(DIRECTOR, MAX),
            capture(),
            cancel(),
            fail(),
            refund(AMOUNT));

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void every_command_does_in_every_state_what_the_table_says(Cell cell) {
        var command = Names.theOneNamed(cell.command(), COMMANDS);
        var state = Names.theOneNamed(cell.state(), PaymentStates.all());
        assertThat(outcome(state.decide(command, FACTS))).isEqualTo(cell.outcome());
    }

    @Test
    void the_table_has_one_cell_for_every_command_in_every_state() {
        var complete = new ArrayList<String>();
        for (var command : Names.ofPermitted(PaymentCommand.class)) {
            for (var state : Names.ofPermitted(Payment.class)) {
                complete.add(command + " in " + state);
            }
        }
        assertThat(table().map(cell -> cell.command() + " in " + cell.state()))
                .containsExactlyInAnyOrderElementsOf(complete);
    }

    static Stream<Cell> table() {
        return TABLE.lines().filter(line -> !line.isBlank()).flatMap(line -> {
            var columns = line.strip().split(" *\\| *", 3);
            return Stream.of(columns[2].split(" ")).map(state -> new Cell(columns[0], state, columns[1]));
        });
    }

    private static String outcome(Either<PaymentRejection, List<PaymentEvent>> decision) {
        return decision.fold(
                RejectionCode::of,
                events -> events.isEmpty()
                        ? "already so"
                        : events.stream().map(Names::of).collect(Collectors.joining(" ")));
    }

    record Cell(String command, String state, String outcome) {

        @Override
        public String toString() {
            return command + " in " + state + ": " + outcome;
        }
    }
}
