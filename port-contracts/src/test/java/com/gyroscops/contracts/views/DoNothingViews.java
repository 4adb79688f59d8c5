package com.gyroscops.contracts.views;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentPage;
import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.List;
import java.util.Optional;

/// Takes nothing in and knows nothing.
record DoNothingViews() implements PaymentViews {

    @Override
    public Optional<PaymentView> find(PaymentId payment) {
        return Optional.empty();
    }

    @Override
    public PaymentPage page(FindPayments query) {
        return new PaymentPage(List.of(), Optional.empty());
    }

    @Override
    public void put(PaymentView view) {}

    @Override
    public void moveTo(long position) {}

    @Override
    public List<PaymentTotal> totals() {
        return List.of();
    }

    @Override
    public long position() {
        return 0;
    }
}
