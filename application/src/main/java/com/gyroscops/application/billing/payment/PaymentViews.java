package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.Optional;

/// Outbound port: the read model of payments, and how far into the log it has come. Safe for use by many threads;
/// one thread at a time writes, and writing at or below the position that was reached changes nothing (B30).
public interface PaymentViews {

    Optional<PaymentView> find(PaymentId payment);

    /// One page of the payments that match, in the order in which they were opened.
    ///
    /// Payments that are opened or changed meanwhile do not move others from one page to the next.
    PaymentPage page(FindPayments query);

    /// Takes in `view` and moves on to its position, both or neither.
    void put(PaymentView view);

    /// Moves on to `position`, at which nothing happened to any payment.
    void skipTo(long position);

    /// The position up to which every event is included.
    long position();
}
