package com.gyroscops.application.billing.published;

import static com.gyroscops.application.testing.Say.ACME_ID;
import static com.gyroscops.application.testing.Say.ALICE;
import static com.gyroscops.application.testing.Say.eur;
import static com.gyroscops.application.testing.Say.payment;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.UserId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentNoticeTest {

    private static final PaymentId ID = payment("payment-1");
    private static final UserId MAX = new UserId("max");
    private static final Opening OPENING = new Opening(ACME_ID, ALICE, Optional.empty(), Optional.empty());

    private static final Map<PaymentEvent, PaymentNotice> NOTICES = Map.of(
            new PaymentReviewApproved(ID, ReviewerRole.MANAGER, MAX, Optional.empty()),
            new PaymentNotice.Approved("payment-1"),
            new PaymentCaptured(ID, OPENING, eur("100.00"), Optional.empty()),
            new PaymentNotice.Captured("payment-1"),
            new PaymentReviewRejected(ID, OPENING, ReviewerRole.MANAGER, MAX, Optional.empty()),
            new PaymentNotice.Ended("payment-1", "review-rejected"),
            new PaymentCancelled(ID, OPENING, Optional.of("changed my mind")),
            new PaymentNotice.Ended("payment-1", "payment-cancelled"),
            new PaymentFailed(ID, OPENING, Optional.of("card lost")),
            new PaymentNotice.Ended("payment-1", "payment-failed"));

    @Test
    void what_became_of_a_payment_is_published() {
        assertThat(NOTICES).allSatisfy((event, notice) -> assertThat(PaymentNotice.EVENTS.of(event)).contains(notice));
    }

    @Test
    void nothing_else_is_published() {
        assertThat(PaymentNotice.EVENTS.sources())
                .containsExactlyInAnyOrderElementsOf(
                        NOTICES.keySet().stream().map(Object::getClass).toList());
    }
}
