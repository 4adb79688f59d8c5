package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.List;
import java.util.Optional;

/// Outbound port: the read model of payments, and how far into the log it has come. Safe for use by many threads, to
/// each of which a payment is in its view, its lists and its total at once; one thread at a time writes.
public interface PaymentViews {

    Optional<PaymentView> find(PaymentId payment);

    /// One page of the payments that match, in the order in which they were opened.
    ///
    /// Payments that are opened or changed meanwhile do not move others from one page to the next.
    PaymentPage page(FindPayments query);

    /// How many payments there are and what they amount to, for each status and currency that has any, by status and
    /// then by currency. Its cost does not grow with the payments.
    List<PaymentTotal> totals();

    /// Takes in `view`, unless the payment is known at its revision or a later one (B30).
    void put(PaymentView view);

    /// The position up to which every event is included, or was set aside. It never decreases.
    long position();

    /// Moves on to `position`, unless it lies behind.
    void moveTo(long position);
}
