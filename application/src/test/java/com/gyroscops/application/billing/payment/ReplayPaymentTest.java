package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.payment;
import static com.gyroscops.application.testing.Say.process;
import static com.gyroscops.eventsourcing.testkit.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.eventsourcing.documents.GetDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtInstant;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtPosition;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtRevision;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The store of these tests stamps position n at START + n seconds; the payment's events are at 1, 3 and 4.
class ReplayPaymentTest {

    private static final PaymentId ID = payment("payment-123");

    private final Payments payments = new Payments();

    @BeforeEach
    void a_life() {
        var commands = payments.commands.single();
        commands.handle(by(process("payment-123", "100.00")));
        commands.handle(by(process("another", "1.00")));
        commands.handle(by(new CapturePayment(ID, Optional.of("shipped"))));
        commands.handle(by(new RefundPayment(ID, Say.eur("100.00"))));
    }

    @AfterEach
    void stop() {
        payments.close();
    }

    @Test
    void a_payment_can_be_seen_at_each_of_its_revisions() {
        assertThat(statusAt(new AtRevision(1))).contains(PaymentStatus.AUTHORIZED);
        assertThat(statusAt(new AtRevision(2))).contains(PaymentStatus.COMPLETED);
        assertThat(statusAt(new AtRevision(3))).contains(PaymentStatus.REFUNDED);
        assertThat(statusAt(new AtRevision(4))).isEmpty();
    }

    @Test
    void a_payment_can_be_seen_at_an_instant_which_includes_what_happened_then() {
        assertThat(statusAt(new AtInstant(START))).isEmpty();
        assertThat(statusAt(new AtInstant(START.plusSeconds(1)))).contains(PaymentStatus.AUTHORIZED);
        assertThat(statusAt(new AtInstant(START.plusMillis(2_999)))).contains(PaymentStatus.AUTHORIZED);
        assertThat(statusAt(new AtInstant(START.plusSeconds(3)))).contains(PaymentStatus.COMPLETED);
        assertThat(statusAt(new AtInstant(START.plusSeconds(3_000)))).contains(PaymentStatus.REFUNDED);
    }

    @Test
    void a_payment_can_be_seen_at_a_position_of_the_log() {
        assertThat(statusAt(new AtPosition(0))).isEmpty();
        assertThat(statusAt(new AtPosition(2))).contains(PaymentStatus.AUTHORIZED);
        assertThat(statusAt(new AtPosition(3))).contains(PaymentStatus.COMPLETED);
    }

    @Test
    void replaying_to_the_end_gives_the_live_view() {
        var live = payments.ask(payments.queries.documents().get(), new GetDocument<>(ID));

        assertThat(replayed(new AtRevision(3))).isEqualTo(live);
    }

    @Test
    void replaying_changes_nothing() {
        var before = payments.store.log();

        replayed(new AtRevision(2));

        assertThat(payments.store.log()).isEqualTo(before);
        assertThat(payments.store.requests()).hasSize(4);
    }

    private Optional<PaymentStatus> statusAt(Point point) {
        return replayed(point).map(PaymentView::status);
    }

    private Optional<PaymentView> replayed(Point point) {
        return payments.ask(payments.queries.documents().replay(), new ReplayDocument<>(ID, point));
    }
}
