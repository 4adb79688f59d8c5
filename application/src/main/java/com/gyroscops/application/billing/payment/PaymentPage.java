package com.gyroscops.application.billing.payment;

import java.util.List;
import java.util.Optional;

/// One page of payments.
///
/// @param next what the next page goes [FindPayments#beyond]; empty when no payment was left behind this page
public record PaymentPage(List<PaymentView> payments, Optional<Long> next) {

    public PaymentPage {
        payments = List.copyOf(payments);
    }
}
