package com.gyroscops.application.billing.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Folding;
import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PendingPaymentsTest {

    private static final PaymentId P1 = new PaymentId("payment-1");
    private static final PaymentId P2 = new PaymentId("payment-2");
    private static final UserId PAULA = new UserId("paula");
    private static final UserId RITA = new UserId("rita");
    private static final Money AMOUNT = Money.of("20000.00", Currency.EUR);
    private static final Opening OPENING =
            new Opening(new OrganizationId("acme"), PAULA, Optional.empty(), Optional.of(BigDecimal.ONE));

    private static final PaymentEvent REQUESTED = new PaymentRequested(P1, OPENING, AMOUNT, RITA);
    private static final PaymentEvent HELD = new PaymentHeldForReview(P1, ReviewerRole.MANAGER, AMOUNT, BigDecimal.ONE);
    private static final PaymentEvent APPROVED =
            new PaymentReviewApproved(P1, ReviewerRole.MANAGER, PAULA, Optional.empty());
    private static final PaymentEvent PROCESSED = new PaymentProcessed(P1, OPENING, AMOUNT);
    private static final PaymentEvent FAILED = new PaymentFailed(P1, OPENING, Optional.empty());

    @Test
    void a_payment_is_pending_from_its_request_through_its_review() {
        assertThat(after(REQUESTED).ids()).containsExactly(P1);
        assertThat(after(REQUESTED, HELD).ids()).containsExactly(P1);
        assertThat(after(REQUESTED, HELD, APPROVED).ids()).containsExactly(P1);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void it_is_not_pending_after_its_end(PaymentEvent ending) {
        assertThat(after(REQUESTED, HELD, ending).count()).isZero();
    }

    @Test
    void a_payment_that_was_authorized_in_one_step_never_was_pending() {
        assertThat(after(REQUESTED, new PaymentProcessed(P2, OPENING, AMOUNT)).ids())
                .containsExactly(P1);
        assertThat(after(PROCESSED).count()).isZero();
    }

    @Test
    void the_failure_of_an_authorized_payment_ends_no_other() {
        assertThat(after(new PaymentRequested(P2, OPENING, AMOUNT, RITA), PROCESSED, FAILED)
                        .ids())
                .containsExactly(P2);
    }

    @Test
    void it_is_pending_for_the_payer_and_not_for_the_requester() {
        assertThat(Folding.after(REQUESTED).of(PendingPayments.about(RITA))).isEqualTo(new PendingPayments(Set.of()));
    }

    static List<PaymentEvent> endings() {
        return List.of(
                PROCESSED,
                FAILED,
                new PaymentCancelled(P1, OPENING, Optional.empty()),
                new PaymentReviewRejected(P1, OPENING, ReviewerRole.MANAGER, RITA, Optional.empty()));
    }

    private static PendingPayments after(PaymentEvent... events) {
        return Folding.after((Object[]) events).of(PendingPayments.about(PAULA));
    }
}
