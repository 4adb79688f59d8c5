package com.gyroscops.application.billing.payment;

import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.List;
import java.util.Optional;

/// The read model of payments that is shown now, each time it is asked; so nobody has to know that it is ever rebuilt.
record ShownPaymentViews(ReadModel<PaymentViews> model) implements PaymentViews {

    @Override
    public Optional<PaymentView> find(PaymentId payment) {
        return model.shown().find(payment);
    }

    @Override
    public PaymentPage page(FindPayments query) {
        return model.shown().page(query);
    }

    @Override
    public List<PaymentTotal> totals() {
        return model.shown().totals();
    }

    @Override
    public void put(PaymentView view) {
        model.shown().put(view);
    }

    @Override
    public long position() {
        return model.shown().position();
    }

    @Override
    public void moveTo(long position) {
        model.shown().moveTo(position);
    }
}
