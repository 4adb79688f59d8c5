package com.gyroscops.application.billing.payment;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.projection.Projection;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import java.util.Optional;

/// Keeps the read model of payments, in which each payment says by its revision what it has seen.
///
/// What does not follow what it has seen is refused, so that it is parked where everybody sees it: a view that lacks an
/// event is wrong, and looks right.
record PaymentProjection(PaymentViews views) implements Projection {

    @Override
    public void apply(RecordedEvent recorded) {
        if (recorded.data() instanceof PaymentEvent event) {
            var before = views.find(event.paymentId());
            var seen = before.map(PaymentView::revision).orElse(0L);
            if (seen < recorded.revision()) {
                views.put(next(before, seen, recorded, event));
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

    private static PaymentView next(
            Optional<PaymentView> before, long seen, RecordedEvent recorded, PaymentEvent event) {
        if (recorded.revision() != seen + 1) {
            throw new IllegalStateException("revision " + recorded.revision() + " does not follow revision " + seen);
        }
        return PaymentViewFold.after(before, recorded, event)
                .orElseThrow(() -> new IllegalStateException("no event has opened the payment"));
    }
}
