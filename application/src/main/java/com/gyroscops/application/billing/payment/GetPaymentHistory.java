package com.gyroscops.application.billing.payment;

import com.gyroscops.application.event.EventView;
import com.gyroscops.application.query.Query;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.List;
import java.util.Optional;

/// What happened to this payment (S74)? Empty when there is none.
///
/// @param fromRevision the first revision of interest, from 1
public record GetPaymentHistory(PaymentId paymentId, long fromRevision) implements Query<Optional<List<EventView>>> {}
