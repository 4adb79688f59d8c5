package com.gyroscops.infrastructure.json;

import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRefunded;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Sample payment events: one of each kind with every field, and edge cases.
public final class SamplePaymentEvents {

    private static final PaymentId PAYMENT = new PaymentId("payment-123");
    private static final Money HUNDRED = Money.of("100.00", Currency.EUR);
    private static final Optional<String> NO_REASON = Optional.empty();
    private static final Optional<BigDecimal> NO_RATE = Optional.empty();
    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final UserId PAYER = new UserId("user-6");
    private static final Opening OPENING =
            new Opening(ACME, PAYER, Optional.of(new WorkflowId("workflow-9")), Optional.of(BigDecimal.ONE));
    private static final Opening WITHOUT_WORKFLOW = new Opening(ACME, PAYER, Optional.empty(), NO_RATE);
    private static final Opening UNKNOWN =
            new Opening(new OrganizationId("unknown"), new UserId("unknown"), Optional.empty(), NO_RATE);

    private SamplePaymentEvents() {}

    /// One event of each kind with all fields.
    public static List<PaymentEvent> oneOfEach() {
        return List.of(
                new PaymentRequested(PAYMENT, OPENING, HUNDRED, new UserId("user-7")),
                new PaymentHeldForReview(
                        PAYMENT, ReviewerRole.MANAGER, Money.of("18400.00", Currency.EUR), new BigDecimal("0.92")),
                new PaymentReviewApproved(
                        PAYMENT, ReviewerRole.DIRECTOR, new UserId("user-8"), Optional.of("known customer")),
                new PaymentReviewRejected(
                        PAYMENT, OPENING, ReviewerRole.MANAGER, new UserId("user-8"), Optional.of("déjà payé")),
                new PaymentProcessed(PAYMENT, OPENING, HUNDRED),
                new PaymentCaptured(PAYMENT, OPENING, HUNDRED, Optional.of("delivered")),
                new PaymentCancelled(PAYMENT, OPENING, Optional.of("order withdrawn")),
                new PaymentFailed(PAYMENT, OPENING, Optional.of("card expired")),
                new PaymentRefunded(PAYMENT, Money.of("40.00", Currency.EUR)));
    }

    /// The same events as older versions of them are read: without organization and payer, unless the requester is
    /// known.
    public static List<PaymentEvent> oneOfEachOld() {
        var requester = new UserId("user-7");
        return List.of(
                new PaymentRequested(
                        PAYMENT,
                        UNKNOWN.organizationId(),
                        requester,
                        OPENING.workflowId(),
                        HUNDRED,
                        NO_RATE,
                        requester),
                new PaymentReviewRejected(
                        PAYMENT, UNKNOWN, ReviewerRole.MANAGER, new UserId("user-8"), Optional.of("déjà payé")),
                new PaymentProcessed(PAYMENT, UNKNOWN, HUNDRED),
                new PaymentCaptured(PAYMENT, UNKNOWN, HUNDRED, Optional.of("delivered")),
                new PaymentCancelled(PAYMENT, UNKNOWN, Optional.of("order withdrawn")),
                new PaymentFailed(PAYMENT, UNKNOWN, Optional.of("card expired")));
    }

    /// Events that are easily encoded wrongly: absent fields, money without decimals, large and tiny decimals, and
    /// unusual texts.
    public static List<PaymentEvent> edges() {
        return List.of(
                new PaymentRequested(PAYMENT, WITHOUT_WORKFLOW, HUNDRED, new UserId("user-7")),
                new PaymentReviewApproved(PAYMENT, ReviewerRole.MANAGER, new UserId("user-8"), NO_REASON),
                new PaymentReviewRejected(
                        PAYMENT, WITHOUT_WORKFLOW, ReviewerRole.MANAGER, new UserId("user-8"), NO_REASON),
                new PaymentCaptured(PAYMENT, WITHOUT_WORKFLOW, HUNDRED, NO_REASON),
                new PaymentCancelled(PAYMENT, WITHOUT_WORKFLOW, NO_REASON),
                new PaymentFailed(PAYMENT, WITHOUT_WORKFLOW, NO_REASON),
                new PaymentFailed(PAYMENT, OPENING, Optional.of("")),
                new PaymentFailed(PAYMENT, OPENING, Optional.of("\"null\"\n\\ \u0000 0 \uD83D\uDE00")),
                new PaymentProcessed(PAYMENT, OPENING, Money.of("1000", Currency.JPY)),
                new PaymentProcessed(PAYMENT, OPENING, Money.of("9007199254740993.01", Currency.USD)),
                new PaymentProcessed(PAYMENT, OPENING, Money.of("-0.001", Currency.CHF)),
                new PaymentHeldForReview(
                        PAYMENT,
                        ReviewerRole.DIRECTOR,
                        Money.of("100000.00", Currency.EUR),
                        new BigDecimal("0.00000000000000000061")));
    }
}
