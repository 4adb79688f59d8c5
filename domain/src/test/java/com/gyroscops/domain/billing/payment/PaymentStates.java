package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.POLICY;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancelled;
import static com.gyroscops.domain.billing.payment.PaymentExamples.captured;
import static com.gyroscops.domain.billing.payment.PaymentExamples.failed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refunded;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Payment.Absent;
import com.gyroscops.domain.billing.payment.Payment.Authorized;
import com.gyroscops.domain.billing.payment.Payment.Cancelled;
import com.gyroscops.domain.billing.payment.Payment.Completed;
import com.gyroscops.domain.billing.payment.Payment.Failed;
import com.gyroscops.domain.billing.payment.Payment.InReview;
import com.gyroscops.domain.billing.payment.Payment.Pending;
import com.gyroscops.domain.billing.payment.Payment.Refunded;
import com.gyroscops.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/// A payment in each of its states, with a history that leads there.
final class PaymentStates {

    static final String AMOUNT = "100.00 EUR";

    private PaymentStates() {}

    static List<Payment> all() {
        return List.of(
                after(),
                after(requested(AMOUNT)),
                after(requested(AMOUNT), heldFor(DIRECTOR, AMOUNT)),
                after(processed(AMOUNT)),
                after(processed(AMOUNT), captured(AMOUNT)),
                after(processed(AMOUNT), captured(AMOUNT), refunded(AMOUNT)),
                after(requested(AMOUNT), cancelled()),
                after(requested(AMOUNT), failed()));
    }

    static Payment after(PaymentEvent... history) {
        var decider = PaymentSpecification.decider(POLICY);
        return decider.evolve(decider.initial(), List.of(history));
    }

    /// Asserts that the authorized amount has not changed.
    static void assertSameAmount(Payment before, Payment after) {
        authorizedAmount(before)
                .ifPresent(amount -> authorizedAmount(after)
                        .ifPresent(later -> assertThat(later).isEqualTo(amount)));
    }

    /// The authorized amount, in states that contain it.
    private static Optional<Money> authorizedAmount(Payment payment) {
        return switch (payment) {
            case Authorized a -> Optional.of(a.amount());
            case Completed c -> Optional.of(c.captured());
            case Refunded r -> Optional.of(r.captured());
            case Absent _, Pending _, InReview _, Cancelled _, Failed _ -> Optional.empty();
        };
    }
}
