package com.gyroscops.domain.organization;

import static com.gyroscops.domain.organization.OrganizationStates.ACME;
import static com.gyroscops.domain.organization.OrganizationStates.LIMITED;
import static com.gyroscops.domain.organization.OrganizationStates.REGISTERED;
import static com.gyroscops.domain.organization.OrganizationStates.given;

import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.organization.OrganizationEvent.PaymentLimitSet;
import com.gyroscops.domain.organization.OrganizationRejection.AmountNotPositive;
import com.gyroscops.domain.organization.OrganizationRejection.AmountScale;
import com.gyroscops.domain.organization.OrganizationRejection.CurrencyNotSupported;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentLimitTest {

    @ParameterizedTest
    @CsvSource({"-0.01, EUR", "0, EUR", "-1, JPY"})
    void a_limit_is_greater_than_zero(String amount, String currency) {
        var limit = Money.of(amount, new Currency(currency));

        given(REGISTERED).when(new SetPaymentLimit(ACME, limit)).thenRejected(new AmountNotPositive(limit));
    }

    @ParameterizedTest
    @CsvSource({"1.5, JPY, 0", "0.001, EUR, 2", "-0.001, EUR, 2"})
    void a_limit_is_in_whole_units_of_its_currency(String amount, String currency, int decimals) {
        var limit = Money.of(amount, new Currency(currency));

        given(REGISTERED).when(new SetPaymentLimit(ACME, limit)).thenRejected(new AmountScale(limit, decimals));
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "0.001"})
    void a_currency_that_is_not_supported_is_refused_first(String amount) {
        var limit = Money.of(amount, new Currency("XXX"));

        given(REGISTERED)
                .when(new SetPaymentLimit(ACME, limit))
                .thenRejected(new CurrencyNotSupported(new Currency("XXX")));
    }

    @Test
    void a_limit_replaces_the_one_before_it() {
        var higher = Money.of("500.01", Currency.EUR);

        given(REGISTERED, LIMITED).when(new SetPaymentLimit(ACME, higher)).then(new PaymentLimitSet(ACME, higher));
        given(REGISTERED, LIMITED, new PaymentLimitSet(ACME, higher))
                .when(new SetPaymentLimit(ACME, OrganizationStates.LIMIT))
                .then(LIMITED);
    }

    @Test
    void how_a_limit_is_written_does_not_matter() {
        given(REGISTERED, LIMITED)
                .when(new SetPaymentLimit(ACME, Money.of("500", Currency.EUR)))
                .thenNothing();
    }
}
