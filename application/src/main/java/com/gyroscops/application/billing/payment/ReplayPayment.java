package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.query.Query;
import java.time.Instant;
import java.util.Optional;

/// A payment as it was at an earlier point. Empty when there was none.
public record ReplayPayment(PaymentId paymentId, Point point) implements Query<Optional<PaymentView>> {

    /// A point in the payment's past.
    public sealed interface Point {

        /// After this many of its events; there was no payment at a revision that it has not come to.
        ///
        /// @param revision from 1
        record AtRevision(long revision) implements Point {}

        /// After everything up to and including that instant.
        record AtInstant(Instant instant) implements Point {}

        /// After everything up to and including that position of the log.
        record AtPosition(long position) implements Point {}
    }
}
