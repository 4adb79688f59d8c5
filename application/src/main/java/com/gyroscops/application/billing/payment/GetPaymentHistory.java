package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.query.Query;
import java.util.List;
import java.util.Optional;

/// The events of a payment. Empty when there is none.
///
/// @param fromRevision the first revision of interest, from 1
/// @param limit the most events to answer with, at least 1
public record GetPaymentHistory(PaymentId paymentId, long fromRevision, int limit)
        implements Query<Optional<List<EventView>>> {}
