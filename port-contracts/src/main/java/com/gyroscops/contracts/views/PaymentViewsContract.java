package com.gyroscops.contracts.views;

import static com.gyroscops.contracts.views.SampleViews.view;
import static com.gyroscops.domain.billing.payment.PaymentStatus.AUTHORIZED;
import static com.gyroscops.domain.billing.payment.PaymentStatus.PENDING;
import static com.gyroscops.domain.shared.Currency.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.Rendezvous;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What every read model of payments must take in and hold; its pages are in [PaymentPagesContract]. An adapter's test
/// extends it and says how to make one.
@Tag("B30")
public abstract class PaymentViewsContract {

    private static final PaymentId PAYMENT = new PaymentId("p");

    private PaymentViews views;

    /// An empty read model.
    protected abstract PaymentViews newViews();

    @BeforeEach
    final void open() {
        views = newViews();
    }

    @Test
    void aViewThatWasPutIsFoundAndThePositionIsItsOwn() {
        assertThat(views.position()).isZero();
        assertThat(views.find(PAYMENT)).isEmpty();

        var view = pending(7);
        views.put(view);

        assertThat(views.find(PAYMENT)).contains(view);
        assertThat(views.find(new PaymentId("q"))).isEmpty();
        assertThat(views.position()).isEqualTo(7);
    }

    @Test
    void aLaterViewTakesThePlaceOfAnEarlierOne() {
        views.put(pending(1));
        views.put(authorized(2));

        assertThat(views.find(PAYMENT)).contains(authorized(2));
        assertThat(views.position()).isEqualTo(2);
    }

    @Test
    void skippingMovesThePositionAndNothingElse() {
        views.put(pending(1));

        views.skipTo(5);

        assertThat(views.position()).isEqualTo(5);
        assertThat(views.find(PAYMENT)).contains(pending(1));
    }

    @Test
    void theSamePositionAgainChangesNothing() {
        views.put(pending(1));
        views.put(authorized(2));

        views.put(authorized(2));
        views.skipTo(2);

        assertThat(views.find(PAYMENT)).contains(authorized(2));
        assertThat(views.position()).isEqualTo(2);
    }

    @Test
    void whatIsBehindThePositionChangesNothing() {
        views.put(pending(1));
        views.put(authorized(2));

        views.put(pending(1));
        views.skipTo(1);

        assertThat(views.find(PAYMENT)).contains(authorized(2));
        assertThat(views.position()).isEqualTo(2);
    }

    @Test
    void whoeverReadsSeesAViewAndItsPositionTogether() {
        var last = 5_000;
        Callable<List<String>> writes = () -> {
            for (var position = 1; position <= last; position++) {
                views.put(pending(position));
            }
            return List.of();
        };
        Callable<List<String>> reads = () -> {
            for (var read = 0; read < last; read++) {
                var before = views.position();
                var seen = views.find(PAYMENT).map(PaymentView::position).orElse(0L);
                var after = views.position();
                if (seen < before || seen > after) {
                    return List.of("between positions " + before + " and " + after + " the view was of " + seen);
                }
            }
            return List.of();
        };

        assertThat(Rendezvous.of(List.of(writes, reads, reads)))
                .containsOnly(new Rendezvous.Outcome.Returned<>(List.of()));
        assertThat(views.position()).isEqualTo(last);
    }

    private static PaymentView pending(long position) {
        return of(PENDING, position);
    }

    private static PaymentView authorized(long position) {
        return of(AUTHORIZED, position);
    }

    private static PaymentView of(PaymentStatus status, long position) {
        return view("p", status, EUR, position);
    }
}
