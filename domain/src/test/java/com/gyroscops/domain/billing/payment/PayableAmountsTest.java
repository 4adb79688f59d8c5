package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.captured;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refund;
import static com.gyroscops.domain.billing.payment.PaymentExamples.request;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.given;

import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountScale;
import com.gyroscops.domain.billing.payment.PaymentRejection.CurrencyNotSupported;
import com.gyroscops.domain.shared.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The valid amounts of every command that has one.
class PayableAmountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.01 EUR", "0 EUR", "-1 JPY"})
    void an_amount_is_more_than_nothing(String amount) {
        refusedEverywhere(amount, new AmountNotPositive(money(amount)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01 EUR", "1 JPY"})
    void the_smallest_unit_can_be_paid(String amount) {
        given().when(process(amount)).then(processed(amount));
        given().when(request(amount)).then(requested(amount));
        given(processed("10 EUR"), captured("10 EUR"))
                .when(refund("0.01 EUR"))
                .then(PaymentExamples.refunded("0.01 EUR"));
    }

    @ParameterizedTest
    @CsvSource({"1.5 JPY, 0", "0.001 EUR, 2", "-0.001 EUR, 2", "1.234 USD, 2"})
    void an_amount_is_in_whole_units_of_its_currency(String amount, int decimals) {
        refusedEverywhere(amount, new AmountScale(money(amount), decimals));
    }

    @ParameterizedTest
    @CsvSource({"1.5 EUR, 1.50 EUR", "1.500 EUR, 1.50 EUR", "1.00 JPY, 1 JPY"})
    void how_an_amount_is_written_does_not_matter(String written, String paid) {
        given().when(process(written)).then(processed(paid));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 XXX", "0 XXX", "-1 XXX", "0.001 XXX"})
    void a_currency_that_is_not_supported_is_refused_first(String amount) {
        refusedEverywhere(amount, new CurrencyNotSupported(new Currency("XXX")));
    }

    @Test
    void every_supported_currency_can_be_paid() {
        for (var currency : new String[] {"EUR", "USD", "GBP", "CHF", "JPY"}) {
            given().when(process("7 " + currency)).then(processed("7 " + currency));
        }
    }

    private static void refusedEverywhere(String amount, PaymentRejection rejection) {
        given().when(process(amount)).thenRejected(rejection);
        given().when(request(amount)).thenRejected(rejection);
        given(requested("10 EUR")).when(process(amount)).thenRejected(rejection);
        given(processed("10 EUR"), captured("10 EUR")).when(refund(amount)).thenRejected(rejection);
    }
}
