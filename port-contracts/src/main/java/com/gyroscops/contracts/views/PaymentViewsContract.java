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
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What every read model of payments must take in and hold; its pages are in [PaymentPagesContract],
/// its totals in [PaymentTotalsContract]. An adapter's test extends it and says how to make one.
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
    void aViewThatWasPutIsFound() {
        assertThat(views.find(PAYMENT)).isEmpty();

        views.put(pending(7));

        assertThat(views.find(PAYMENT)).contains(pending(7));
        assertThat(views.find(new PaymentId("q"))).isEmpty();
    }

    @Test
    void aLaterRevisionTakesThePlaceOfAnEarlierOne() {
        views.put(pending(1));
        views.put(authorized(2));

        assertThat(views.find(PAYMENT)).contains(authorized(2));
    }

    @Test
    void theSameRevisionAgainChangesNothing() {
        views.put(authorized(2));

        views.put(pending(2));

        assertThat(views.find(PAYMENT)).contains(authorized(2));
    }

    @Test
    void anEarlierRevisionChangesNothing() {
        views.put(authorized(2));

        views.put(pending(1));

        assertThat(views.find(PAYMENT)).contains(authorized(2));
    }

    @Test
    void movingOnMovesThePositionAndNothingElse() {
        assertThat(views.position()).isZero();
        views.put(pending(1));
        assertThat(views.position()).isZero();

        views.moveTo(5);

        assertThat(views.position()).isEqualTo(5);
        assertThat(views.find(PAYMENT)).contains(pending(1));
    }

    @Test
    void thePositionNeverGoesBack() {
        views.moveTo(5);

        views.moveTo(4);

        assertThat(views.position()).isEqualTo(5);
    }

    @Test
    void whatWasSetAsideIsTakenInBehindThePosition() {
        views.moveTo(5);

        views.put(pending(1));

        assertThat(views.find(PAYMENT)).contains(pending(1));
        assertThat(views.position()).isEqualTo(5);
    }

    @Test
    void whoeverReadsAPositionThenSeesWhatWasPutBeforeIt() {
        var last = 5_000;
        Runnable writes = () -> {
            for (var position = 1; position <= last; position++) {
                views.put(pending(position));
                views.moveTo(position);
            }
        };
        Supplier<Optional<String>> look = () -> {
            var before = views.position();
            var seen = views.find(PAYMENT).map(PaymentView::position).orElse(0L);
            return seen < before
                    ? Optional.of("at position " + before + " the view was of " + seen)
                    : Optional.empty();
        };

        assertThat(Rendezvous.watched(writes, look)).isEmpty();
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
