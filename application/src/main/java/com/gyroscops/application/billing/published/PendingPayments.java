package com.gyroscops.application.billing.published;

import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.HashSet;
import java.util.Set;

/// The payments of one payer that are requested or in review.
///
/// The value has their ids, since an event that ends a payment does not say whether the payment was still pending: a
/// payment can be authorized in one step, and an authorized one can fail.
public record PendingPayments(Set<PaymentId> ids) {

    private static final FactType<PendingPayments> TYPE = FactType.named(
                    "PendingPayments", new PendingPayments(Set.of()))
            .when(PaymentRequested.class, (pending, event) -> pending.with(event.paymentId()))
            .when(PaymentProcessed.class, (pending, event) -> pending.without(event.paymentId()))
            .when(PaymentReviewRejected.class, (pending, event) -> pending.without(event.paymentId()))
            .when(PaymentCancelled.class, (pending, event) -> pending.without(event.paymentId()))
            .when(PaymentFailed.class, (pending, event) -> pending.without(event.paymentId()));

    public PendingPayments {
        ids = Set.copyOf(ids);
    }

    /// The pending payments that `payer` has to pay.
    public static Fact<PendingPayments> about(UserId payer) {
        return TYPE.about(new Tag("payer", payer.value()));
    }

    public int count() {
        return ids.size();
    }

    private PendingPayments with(PaymentId opened) {
        var more = new HashSet<>(ids);
        more.add(opened);
        return new PendingPayments(more);
    }

    private PendingPayments without(PaymentId ended) {
        if (!ids.contains(ended)) {
            return this;
        }
        var fewer = new HashSet<>(ids);
        fewer.remove(ended);
        return new PendingPayments(fewer);
    }
}
