package com.gyroscops.infrastructure.inmemory.views;

import static com.gyroscops.contracts.views.SampleViews.view;
import static com.gyroscops.domain.billing.payment.PaymentStatus.COMPLETED;
import static com.gyroscops.domain.billing.payment.PaymentStatus.IN_REVIEW;
import static com.gyroscops.domain.shared.Currency.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.views.PaymentPagesContract;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InMemoryPaymentPagesTest extends PaymentPagesContract {

    private static final FindPayments IN_REVIEW_NOW =
            new FindPayments(Set.of(IN_REVIEW), Set.of(), Optional.empty(), 10);

    @Override
    protected PaymentViews newViews() {
        return new InMemoryPaymentViews();
    }

    @Test
    void aPageDoesNotLookAtPaymentsThatDoNotMatch() {
        var few = nanosOfAPage(100);
        var many = nanosOfAPage(200_000);

        // Two thousand times as many payments: a page that looked at them would take hundreds of times as long.
        assertThat(many).isLessThan(50 * few);
    }

    private static long nanosOfAPage(int completed) {
        var views = new InMemoryPaymentViews();
        views.put(view("first", IN_REVIEW, EUR, 1));
        LongStream.range(2, completed + 2).forEach(at -> views.put(view("p" + at, COMPLETED, EUR, at)));
        views.put(view("last", IN_REVIEW, EUR, completed + 2));
        return LongStream.range(0, 200)
                .map(_ -> {
                    var start = System.nanoTime();
                    var page = views.page(IN_REVIEW_NOW);
                    var nanos = System.nanoTime() - start;
                    assertThat(page.payments()).hasSize(2);
                    return nanos;
                })
                .min()
                .orElseThrow();
    }
}
