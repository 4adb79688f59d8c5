package com.gyroscops.application.billing.payment;

import com.gyroscops.application.query.Query;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.Optional;

/// What is this payment like? Empty when there is none.
public record GetPayment(PaymentId paymentId) implements Query<Optional<PaymentView>> {}
