package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.query.Query;
import java.time.Instant;
import java.util.Optional;

/// A payment as it was at an earlier point. Empty when there was none.
public record ReplayPayment(PaymentId paymentId, Point point) implements Query<Optional<PaymentView>> {

    /// A point in the payment's past.
    public sealed interface Point {

        /// The state after this revision; there is no payment at a revision above its current one.
        ///
        /// @param revision from 1
        record AtRevision(long revision) implements Point {}

        /// The state after all events up to and including that instant.
        record AtInstant(Instant instant) implements Point {}

        /// The state after all events up to and including that position of the log.
        record AtPosition(long position) implements Point {}
    }
}
