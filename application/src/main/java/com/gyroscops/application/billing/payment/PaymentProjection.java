package com.gyroscops.application.billing.payment;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.projection.Projection;
import com.gyroscops.domain.billing.payment.PaymentEvent;

/// Keeps the read model of payments.
record PaymentProjection(PaymentViews views) implements Projection {

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public long checkpoint() {
        return views.position();
    }

    @Override
    public void apply(RecordedEvent recorded) {
        if (recorded.position() <= checkpoint()) {
            return;
        }
        if (recorded.data() instanceof PaymentEvent event) {
            PaymentViewFold.after(views.find(event.paymentId()), recorded, event)
                    .ifPresentOrElse(views::put, () -> views.skipTo(recorded.position()));
        } else {
            views.skipTo(recorded.position());
        }
    }
}
