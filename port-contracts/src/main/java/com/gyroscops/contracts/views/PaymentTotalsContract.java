package com.gyroscops.contracts.views;

import static com.gyroscops.contracts.views.SampleViews.view;
import static com.gyroscops.domain.billing.payment.PaymentStatus.AUTHORIZED;
import static com.gyroscops.domain.billing.payment.PaymentStatus.CANCELLED;
import static com.gyroscops.domain.billing.payment.PaymentStatus.PENDING;
import static com.gyroscops.domain.shared.Currency.EUR;
import static com.gyroscops.domain.shared.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.Rendezvous;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the totals of every read model of payments must be like. An adapter's test extends it and says how to make one.
public abstract class PaymentTotalsContract {

    private PaymentViews views;

    /// An empty read model.
    protected abstract PaymentViews newViews();

    @BeforeEach
    final void open() {
        views = newViews();
    }

    @Test
    void eachStatusAndCurrencyHasItsNumberAndItsSum() {
        views.put(view("a", PENDING, USD, 1));
        views.put(view("b", PENDING, EUR, 2));
        views.put(view("c", CANCELLED, EUR, 3));
        views.put(view("d", PENDING, EUR, 4));

        assertThat(views.totals())
                .containsExactly(
                        new PaymentTotal(PENDING, 2, Money.of("200", EUR)),
                        new PaymentTotal(PENDING, 1, Money.of("100", USD)),
                        new PaymentTotal(CANCELLED, 1, Money.of("100", EUR)));
    }

    @Test
    void aPaymentThatChangesIsTakenFromOneTotalToAnother() {
        views.put(view("a", PENDING, EUR, 1));
        views.put(view("a", AUTHORIZED, EUR, 2));

        assertThat(views.totals()).containsExactly(new PaymentTotal(AUTHORIZED, 1, Money.of("100", EUR)));
    }

    @Test
    void aViewThatIsPutAgainCountsOnce() {
        views.put(view("a", PENDING, EUR, 1));
        views.put(view("a", PENDING, EUR, 1));

        assertThat(views.totals()).containsExactly(new PaymentTotal(PENDING, 1, Money.of("100", EUR)));
    }

    @Test
    void theTotalsAreAlwaysWhatALookAtAllPaymentsComesTo() {
        var random = new Random(42);
        var statuses = List.of(PaymentStatus.values());
        for (var position = 1; position <= 300; position++) {
            var status = statuses.get(random.nextInt(statuses.size()));
            views.put(view("p" + random.nextInt(60), status, random.nextBoolean() ? EUR : USD, position));
            assertThat(views.totals()).isNotEmpty().isEqualTo(reckoned());
        }
    }

    @Test
    void aPaymentThatChangesMeanwhileIsInOneTotalAtEachMoment() {
        views.put(view("a", PENDING, EUR, 1));
        var last = 5_000;
        Runnable writes = () -> {
            for (var position = 2; position <= last; position++) {
                views.put(view("a", position % 2 == 0 ? AUTHORIZED : PENDING, EUR, position));
            }
        };
        Supplier<Optional<String>> look = () -> {
            var seen = views.totals();
            return seen.stream().mapToLong(PaymentTotal::count).sum() == 1
                    ? Optional.empty()
                    : Optional.of("one payment was " + seen);
        };

        assertThat(Rendezvous.watched(writes, look)).isEmpty();
    }

    private List<PaymentTotal> reckoned() {
        var all = views.page(new FindPayments(Set.of(), Set.of(), Optional.empty(), 1_000)).payments().stream();
        return all
                .map(payment -> new PaymentTotal(payment.status(), 1, payment.amount()))
                .collect(Collectors.toMap(
                        total -> List.of(total.status(), total.amount().currency()),
                        total -> total,
                        (one, other) -> new PaymentTotal(
                                one.status(),
                                one.count() + other.count(),
                                one.amount().plus(other.amount()))))
                .values()
                .stream()
                .sorted(PaymentTotal.ORDER)
                .toList();
    }
}
