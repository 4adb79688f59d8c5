package com.gyroscops.contracts.views;

import static com.gyroscops.contracts.views.SampleViews.view;
import static com.gyroscops.domain.billing.payment.PaymentStatus.AUTHORIZED;
import static com.gyroscops.domain.billing.payment.PaymentStatus.CANCELLED;
import static com.gyroscops.domain.billing.payment.PaymentStatus.PENDING;
import static com.gyroscops.domain.shared.Currency.EUR;
import static com.gyroscops.domain.shared.Currency.JPY;
import static com.gyroscops.domain.shared.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentPage;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the pages of every read model of payments must be like. An adapter's test extends it and says how to make one.
public abstract class PaymentPagesContract {

    private static final Set<PaymentStatus> ANY_STATUS = Set.of();
    private static final Set<Currency> ANY_CURRENCY = Set.of();

    private PaymentViews views;

    /// An empty read model.
    protected abstract PaymentViews newViews();

    @BeforeEach
    final void open() {
        views = newViews();
    }

    @Test
    void paymentsComeInTheOrderInWhichTheyWereOpenedWhateverHappensToThemLater() {
        views.put(view("b", PENDING, EUR, 1));
        views.put(view("a", PENDING, USD, 2));
        views.put(view("c", PENDING, EUR, 3));
        views.put(view("b", AUTHORIZED, EUR, 4));

        assertThat(idsOf(all(10))).containsExactly("b", "a", "c");
    }

    @Test
    void aPaymentThatWasSetAsideComesWhereItWasOpened() {
        views.put(view("b", PENDING, EUR, 2));
        views.moveTo(3);
        views.put(view("a", PENDING, EUR, 1));

        assertThat(idsOf(all(10))).containsExactly("a", "b");
    }

    @Test
    void aPageHasAsManyPaymentsAsAskedForAndSaysWhetherThereAreMore() {
        openSeveral(6);

        var first = page(ANY_STATUS, ANY_CURRENCY, Optional.empty(), 3);
        var second = page(ANY_STATUS, ANY_CURRENCY, first.next(), 3);

        assertThat(idsOf(first)).containsExactly("p1", "p2", "p3");
        assertThat(first.next()).isPresent();
        assertThat(idsOf(second)).containsExactly("p4", "p5", "p6");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void aPaymentIsShownAsItIsNow() {
        views.put(view("a", PENDING, EUR, 1));
        views.put(view("a", AUTHORIZED, EUR, 2));

        assertThat(all(10).payments()).containsExactly(view("a", AUTHORIZED, EUR, 2));
    }

    @Test
    void aPaymentWhoseStatusChangesLeavesOneListAndComesToAnother() {
        openSeveral(3);
        views.put(view("p2", AUTHORIZED, EUR, 4));
        views.put(view("p1", AUTHORIZED, EUR, 5));

        assertThat(idsOf(page(Set.of(PENDING), ANY_CURRENCY, Optional.empty(), 10)))
                .containsExactly("p3");
        assertThat(idsOf(page(Set.of(AUTHORIZED), ANY_CURRENCY, Optional.empty(), 10)))
                .containsExactly("p1", "p2");
    }

    @Test
    void nothingThatHappensBetweenTwoPagesMovesAPaymentFromOneToTheOther() {
        openSeveral(6);
        var first = page(Set.of(PENDING), ANY_CURRENCY, Optional.empty(), 3);

        views.put(view("p1", CANCELLED, EUR, 7));
        views.put(view("p3", CANCELLED, EUR, 8));
        views.put(view("p5", PENDING, EUR, 9));
        views.put(view("p7", PENDING, EUR, 10));
        var second = page(Set.of(PENDING), ANY_CURRENCY, first.next(), 3);
        var third = page(Set.of(PENDING), ANY_CURRENCY, second.next(), 3);

        assertThat(idsOf(first)).containsExactly("p1", "p2", "p3");
        assertThat(idsOf(second)).containsExactly("p4", "p5", "p6");
        assertThat(idsOf(third)).containsExactly("p7");
        assertThat(third.next()).isEmpty();
    }

    @Test
    void aViewThatIsPutAgainIsListedOnce() {
        views.put(view("a", PENDING, EUR, 1));
        views.put(view("a", PENDING, EUR, 1));

        assertThat(idsOf(all(10))).containsExactly("a");
        assertThat(all(1).next()).isEmpty();
    }

    @Test
    void everyFilterAndPageSizeFindsWhatALookAtAllPaymentsFinds() {
        var random = new Random(42);
        var statuses = List.of(PaymentStatus.values());
        var opened = new LinkedHashMap<String, PaymentView>();
        for (var position = 1; position <= 400; position++) {
            var status = statuses.get(random.nextInt(statuses.size()));
            var view = view("p" + random.nextInt(150), status, random.nextBoolean() ? EUR : USD, position);
            views.put(view);
            opened.put(view.paymentId().value(), view);
        }

        for (var currencies : List.of(ANY_CURRENCY, Set.of(EUR), Set.of(USD, JPY), Set.of(JPY))) {
            for (var wanted : List.of(ANY_STATUS, Set.of(PENDING), Set.of(CANCELLED, AUTHORIZED))) {
                for (var size : List.of(1, 7, 1_000, Integer.MAX_VALUE)) {
                    var query = new FindPayments(wanted, currencies, Optional.empty(), size);
                    assertThat(everyPage(query))
                            .as("%s", query)
                            .isEqualTo(opened.values().stream()
                                    .filter(query::matches)
                                    .toList());
                }
            }
        }
    }

    private List<PaymentView> everyPage(FindPayments query) {
        var found = new ArrayList<PaymentView>();
        var beyond = query.beyond();
        do {
            var page = page(query.statuses(), query.currencies(), beyond, query.limit());
            assertThat(page.payments()).hasSizeLessThanOrEqualTo(query.limit());
            // An empty page that promises another one would never come to an end.
            assertThat(page.next().isPresent() && page.payments().isEmpty()).isFalse();
            found.addAll(page.payments());
            assertThat(found).doesNotHaveDuplicates();
            beyond = page.next();
        } while (beyond.isPresent());
        return found;
    }

    private void openSeveral(int payments) {
        for (var position = 1; position <= payments; position++) {
            views.put(view("p" + position, PENDING, EUR, position));
        }
    }

    private PaymentPage all(int limit) {
        return page(ANY_STATUS, ANY_CURRENCY, Optional.empty(), limit);
    }

    private PaymentPage page(Set<PaymentStatus> statuses, Set<Currency> currencies, Optional<Long> beyond, int limit) {
        return views.page(new FindPayments(statuses, currencies, beyond, limit));
    }

    private static List<String> idsOf(PaymentPage page) {
        return page.payments().stream().map(view -> view.paymentId().value()).toList();
    }
}
