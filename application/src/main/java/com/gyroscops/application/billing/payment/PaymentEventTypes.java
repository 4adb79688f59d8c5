package com.gyroscops.application.billing.payment;

import com.gyroscops.application.event.EventTypes;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRefunded;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;

/// The stable names of what happens to payments. A name stays for ever; a changed shape gets the next version.
public final class PaymentEventTypes {

    private PaymentEventTypes() {}

    /// `types` and those of payments.
    public static EventTypes addTo(EventTypes types) {
        return types.and(PaymentRequested.class, "PaymentRequested", 1)
                .and(PaymentHeldForReview.class, "PaymentHeldForReview", 1)
                .and(PaymentReviewApproved.class, "PaymentReviewApproved", 1)
                .and(PaymentReviewRejected.class, "PaymentReviewRejected", 1)
                // Version 1 was the chapter's, with a floating-point amount.
                .and(PaymentProcessed.class, "PaymentProcessed", 2)
                .and(PaymentCaptured.class, "PaymentCaptured", 1)
                .and(PaymentCancelled.class, "PaymentCancelled", 1)
                .and(PaymentFailed.class, "PaymentFailed", 1)
                .and(PaymentRefunded.class, "PaymentRefunded", 1);
    }
}
