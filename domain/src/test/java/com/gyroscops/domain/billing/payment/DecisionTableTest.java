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

import com.gyroscops.eventsourcing.testkit.specification.DecisionTable;
import java.util.List;

/// The decision on every command in every state: the events, `already so`, or the code of the rejection.
///
/// The commands are for the payment's own amount, by a director who is not the requester; other reasons for refusing
/// them are in [RefusalsTest], and amounts that are held for review in [ProcessingAPaymentTest].
class DecisionTableTest extends DecisionTable<Payment, PaymentCommand> {

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

    DecisionTableTest() {
        super(TABLE, named(PaymentStates.all()), COMMANDS, (state, command) -> state.decide(command, FACTS));
    }

    @Override
    protected List<String> eventsElsewhere() {
        return List.of("PaymentHeldForReview");
    }
}
