package com.gyroscops.adapters.rest.billing;

import com.gyroscops.domain.shared.Money;

/// Money as it is sent: the amount is text, because a JSON number is a float to many who read it (B22).
record MoneyBody(String amount, String currency) {

    static MoneyBody of(Money money) {
        return new MoneyBody(money.amount().toPlainString(), money.currency().code());
    }
}
