package com.gyroscops.application.billing.payment;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.projection.Projection;
import com.gyroscops.domain.billing.payment.PaymentEvent;

/// Keeps the read model of payments, in which each payment says by its revision what it has seen.
record PaymentProjection(PaymentViews views) implements Projection {

    @Override
    public void apply(RecordedEvent recorded) {
        if (recorded.data() instanceof PaymentEvent event) {
            var before = views.find(event.paymentId());
            if (before.map(PaymentView::revision).orElse(0L) < recorded.revision()) {
                PaymentViewFold.after(before, recorded, event).ifPresent(views::put);
            }
        }
    }

    @Override
    public long checkpoint() {
        return views.position();
    }

    @Override
    public void moveTo(long position) {
        views.moveTo(position);
    }
}
