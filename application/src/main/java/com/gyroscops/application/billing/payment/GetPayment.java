package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// A payment as it is now. Empty when there is none.
public record GetPayment(PaymentId paymentId) implements Query<Optional<PaymentView>> {}
