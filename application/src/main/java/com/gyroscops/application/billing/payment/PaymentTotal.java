package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Money;
import java.util.Comparator;

/// The number and the sum of the payments of one status and one currency.
///
/// @param count the number of payments
/// @param amount the sum of their amounts, without deducting refunds
public record PaymentTotal(PaymentStatus status, long count, Money amount) {

    /// By status, then by currency.
    public static final Comparator<PaymentTotal> ORDER = Comparator.comparing(PaymentTotal::status)
            .thenComparing(total -> total.amount().currency().code());
}
