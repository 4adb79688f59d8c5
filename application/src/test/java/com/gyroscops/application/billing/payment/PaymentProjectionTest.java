package com.gyroscops.application.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.testing.MapViews;
import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S97")
@Tag("B30")
class PaymentProjectionTest {

    private final Payments payments = new Payments();
    private final MapViews views = new MapViews();
    private final PaymentProjection projection = new PaymentProjection(views);

    @AfterEach
    void stop() {
        payments.close();
    }

    @Test
    void an_event_that_comes_again_changes_nothing_wherever_the_checkpoint_is() {
        payments.useCases.commands().handle(Say.by(Say.process("p", "100.00")));
        payments.useCases.commands().handle(Say.by(new CapturePayment(Say.payment("p"), Optional.empty())));
        payments.useCases.commands().handle(Say.by(new RefundPayment(Say.payment("p"), Say.eur("10.00"))));
        var log = payments.store.log();
        log.forEach(projection::apply);
        var once = views.find(Say.payment("p"));

        log.forEach(projection::apply);
        projection.apply(log.getFirst());

        assertThat(once).map(PaymentView::refunded).contains(Say.eur("10.00"));
        assertThat(views.find(Say.payment("p"))).isEqualTo(once);
    }

    @Test
    void an_event_that_leaves_a_gap_is_refused_and_changes_nothing() {
        payments.useCases.commands().handle(Say.by(Say.process("p", "100.00")));
        payments.useCases.commands().handle(Say.by(new CapturePayment(Say.payment("p"), Optional.empty())));
        payments.useCases.commands().handle(Say.by(new RefundPayment(Say.payment("p"), Say.eur("10.00"))));
        var log = payments.store.log();
        projection.apply(log.getFirst());
        var once = views.find(Say.payment("p"));

        assertThatThrownBy(() -> projection.apply(log.getLast()))
                .hasMessage("revision " + log.size() + " does not follow revision 1");
        assertThat(views.find(Say.payment("p"))).isEqualTo(once);
    }

    @Test
    void an_event_of_a_payment_that_none_has_opened_is_refused() {
        var captured = Say.event(new PaymentCaptured(Say.payment("p"), Say.eur("1.00"), Optional.empty()));
        payments.store.append(AppendRequest.to(
                PaymentStream.of(Say.payment("p")), new ExpectedRevision.NoStream(), List.of(captured)));

        assertThatThrownBy(() -> projection.apply(payments.store.log().getFirst()))
                .hasMessage("no event has opened the payment");
        payments.runner.catchUp();
        assertThat(payments.runner.status().parked()).isEqualTo(1);
    }

    @Test
    void taking_in_and_moving_on_are_two_things() {
        payments.useCases.commands().handle(Say.by(Say.process("p", "100.00")));

        projection.moveTo(7);
        projection.apply(payments.store.log().getFirst());

        assertThat(views.find(Say.payment("p"))).isPresent();
        assertThat(projection.checkpoint()).isEqualTo(7);
    }
}
