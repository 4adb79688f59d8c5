package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.billing.payment.OpenExposure.EXPOSURE;
import static com.gyroscops.application.testing.Say.ACME_ID;
import static com.gyroscops.application.testing.Say.ALICE;
import static com.gyroscops.application.testing.Say.RATES;
import static com.gyroscops.application.testing.Say.payment;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A dollar is 0.9 euro today, a pound 1.2.
class OpenExposureTest {

    private static final Opening OPENING = opening(Optional.of(BigDecimal.ONE));
    private static final Money HUNDRED = Money.of("100.00", Currency.EUR);

    @Test
    void requested_and_authorized_payments_are_open() {
        assertThat(inEuro(requested("a", "100 EUR", "1"))).isEqualTo("100.00 EUR");
        assertThat(inEuro(requested("a", "100 EUR", "1"), processed("b", "50 EUR", "1")))
                .isEqualTo("150.00 EUR");
    }

    @Test
    void the_authorization_of_a_requested_payment_adds_nothing() {
        assertThat(inEuro(requested("a", "100 EUR", "1"), processed("a", "100 EUR", "1")))
                .isEqualTo("100.00 EUR");
    }

    @ParameterizedTest
    @MethodSource("endings")
    void an_ended_payment_is_not_open(PaymentEvent ending) {
        var open = folded(requested("b", "7 EUR", "1"), requested("a", "100 EUR", "1"), ending);

        assertThat(open.in(Currency.EUR, RATES)).hasToString("7.00 EUR");
        assertThat(open.payments().find(payment("a"))).isEmpty();
        assertThat(open.payments().find(payment("b"))).isPresent();
    }

    @Test
    void an_ending_of_an_unknown_payment_changes_nothing() {
        assertThat(inEuro(new PaymentCaptured(payment("z"), OPENING, HUNDRED, Optional.empty())))
                .isEqualTo("0.00 EUR");
    }

    @Test
    void other_currencies_count_with_the_rate_that_was_fixed() {
        assertThat(inEuro(
                        requested("a", "100 USD", "0.5"),
                        requested("b", "100 USD", "0.25"),
                        processed("c", "1 EUR", "1")))
                .isEqualTo("76.00 EUR");
    }

    @Test
    void an_event_without_a_rate_counts_with_the_rate_of_today() {
        var old = new PaymentRequested(payment("a"), opening(Optional.empty()), money("100 USD"), ALICE);

        assertThat(inEuro(old)).isEqualTo("90.00 EUR");
        assertThat(inEuro(old, requested("b", "100 USD", "0.5"))).isEqualTo("140.00 EUR");
    }

    @Test
    void the_exposure_is_in_the_currency_of_the_limit() {
        var open = folded(
                requested("a", "90 EUR", "1"), requested("b", "33.33 USD", "0.5"), requested("c", "3 GBP", "1.5"));

        // 90 euro and 4.50 euro are worth 105 dollars today; dollars themselves need no rate.
        assertThat(open.in(Currency.USD, RATES)).hasToString("138.33 USD");
    }

    @Test
    void totals_are_rounded_once_not_payment_by_payment() {
        assertThat(inEuro(
                        requested("a", "1 JPY", "0.006"),
                        requested("b", "1 JPY", "0.006"),
                        requested("c", "1 JPY", "0.006")))
                .isEqualTo("0.02 EUR");
    }

    static List<PaymentEvent> endings() {
        return List.of(
                new PaymentCaptured(payment("a"), OPENING, HUNDRED, Optional.empty()),
                new PaymentCancelled(payment("a"), OPENING, Optional.empty()),
                new PaymentFailed(payment("a"), OPENING, Optional.empty()),
                new PaymentReviewRejected(payment("a"), OPENING, ReviewerRole.MANAGER, ALICE, Optional.empty()));
    }

    private static String inEuro(PaymentEvent... events) {
        return folded(events).in(Currency.EUR, RATES).toString();
    }

    private static OpenExposure folded(PaymentEvent... events) {
        return Stream.of(events).reduce(EXPOSURE.initial(), EXPOSURE::after, (before, _) -> before);
    }

    private static PaymentEvent requested(String id, String amount, String rate) {
        return new PaymentRequested(payment(id), opening(Optional.of(new BigDecimal(rate))), money(amount), ALICE);
    }

    private static PaymentEvent processed(String id, String amount, String rate) {
        return new PaymentProcessed(payment(id), opening(Optional.of(new BigDecimal(rate))), money(amount));
    }

    private static Opening opening(Optional<BigDecimal> rate) {
        return new Opening(ACME_ID, ALICE, Optional.empty(), rate);
    }

    private static Money money(String text) {
        var parts = text.split(" ", 2);
        return Money.of(parts[0], new Currency(parts[1]));
    }
}
