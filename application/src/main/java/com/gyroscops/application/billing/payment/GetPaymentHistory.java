package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.query.Query;
import java.util.List;
import java.util.Optional;

/// The events of a payment. Empty when there is none.
///
/// @param fromRevision the lowest revision, from 1
/// @param limit the maximum number of events, at least 1
public record GetPaymentHistory(PaymentId paymentId, long fromRevision, int limit)
        implements Query<Optional<List<EventView>>> {}
