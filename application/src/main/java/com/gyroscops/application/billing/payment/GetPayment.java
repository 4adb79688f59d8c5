package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// What is this payment like? Empty when there is none.
public record GetPayment(PaymentId paymentId) implements Query<Optional<PaymentView>> {}
