package com.gyroscops.infrastructure.json;

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

    private SamplePaymentEvents() {}

    /// One event of each kind with all fields.
    public static List<PaymentEvent> oneOfEach() {
        return List.of(
                new PaymentRequested(PAYMENT, HUNDRED, new UserId("user-7"), Optional.of(new WorkflowId("workflow-9"))),
                new PaymentHeldForReview(
                        PAYMENT, ReviewerRole.MANAGER, Money.of("18400.00", Currency.EUR), new BigDecimal("0.92")),
                new PaymentReviewApproved(
                        PAYMENT, ReviewerRole.DIRECTOR, new UserId("user-8"), Optional.of("known customer")),
                new PaymentReviewRejected(
                        PAYMENT, ReviewerRole.MANAGER, new UserId("user-8"), Optional.of("déjà payé")),
                new PaymentProcessed(PAYMENT, HUNDRED),
                new PaymentCaptured(PAYMENT, HUNDRED, Optional.of("delivered")),
                new PaymentCancelled(PAYMENT, Optional.of("order withdrawn")),
                new PaymentFailed(PAYMENT, Optional.of("card expired")),
                new PaymentRefunded(PAYMENT, Money.of("40.00", Currency.EUR)));
    }

    /// Events that are easily encoded wrongly: absent fields, money without decimals, large and tiny decimals, and
    /// unusual texts.
    public static List<PaymentEvent> edges() {
        return List.of(
                new PaymentRequested(PAYMENT, HUNDRED, new UserId("user-7"), Optional.empty()),
                new PaymentReviewApproved(PAYMENT, ReviewerRole.MANAGER, new UserId("user-8"), NO_REASON),
                new PaymentReviewRejected(PAYMENT, ReviewerRole.MANAGER, new UserId("user-8"), NO_REASON),
                new PaymentCaptured(PAYMENT, HUNDRED, NO_REASON),
                new PaymentCancelled(PAYMENT, NO_REASON),
                new PaymentFailed(PAYMENT, NO_REASON),
                new PaymentFailed(PAYMENT, Optional.of("")),
                new PaymentFailed(PAYMENT, Optional.of("\"null\"\n\\ \u0000 0 \uD83D\uDE00")),
                new PaymentProcessed(PAYMENT, Money.of("1000", Currency.JPY)),
                new PaymentProcessed(PAYMENT, Money.of("9007199254740993.01", Currency.USD)),
                new PaymentProcessed(PAYMENT, Money.of("-0.001", Currency.CHF)),
                new PaymentHeldForReview(
                        PAYMENT,
                        ReviewerRole.DIRECTOR,
                        Money.of("100000.00", Currency.EUR),
                        new BigDecimal("0.00000000000000000061")));
    }
}
