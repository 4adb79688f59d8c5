package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountScale;
import com.gyroscops.domain.billing.payment.PaymentRejection.CurrencyNotSupported;
import com.gyroscops.domain.shared.Money;
import io.vavr.control.Either;

/// The rules on amounts: a supported currency, no more decimals than it has, and greater than zero.
final class AmountRule {

    private AmountRule() {}

    static Either<PaymentRejection, Money> payable(Money amount) {
        return amount.payable(CurrencyNotSupported::new, AmountScale::new, AmountNotPositive::new);
    }
}
