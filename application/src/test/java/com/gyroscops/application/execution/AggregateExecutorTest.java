package com.gyroscops.application.execution;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.expecting;
import static com.gyroscops.application.testing.Say.payment;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotFound;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotPending;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.OrganizationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AggregateExecutorTest {

    private static final StreamId STREAM = new StreamId("Payment", "payment-123");

    private final Payments payments = new Payments();

    @AfterEach
    void stop() {
        payments.close();
    }

    @Test
    @Tag("S2")
    @Tag("S13")
    @Tag("S31")
    @Tag("B26")
    void what_happened_is_recorded_with_who_and_why() {
        send(process("payment-123", "100.00"));

        assertThat(payments.store.log()).singleElement().satisfies(event -> {
            assertThat(event.stream()).isEqualTo(STREAM);
            assertThat(event.data()).isEqualTo(new PaymentProcessed(payment("payment-123"), Say.eur("100.00")));
            assertThat(event.metadata())
                    .isEqualTo(new EventMetadata(
                            MessageId.of("correlation-1"),
                            MessageId.of("cause-1"),
                            MessageId.of("command-1"),
                            new OrganizationId("acme"),
                            Say.ALICE));
        });
    }

    @Test
    @Tag("S3")
    void a_receipt_says_where_to_look() {
        var receipt = send(process("payment-123", "100.00"));

        var event = payments.store.log().getFirst();
        assertThat(receipt)
                .isEqualTo(Either.right(
                        new Receipt(STREAM, 1, 1, List.of(new Receipt.Emitted(event.id(), event.type())), false)));
    }

    @Test
    @Tag("S57")
    @Tag("B2")
    void the_expected_revision_is_the_one_that_was_loaded() {
        send(process("payment-123", "100.00"));
        send(new CapturePayment(payment("payment-123"), Optional.empty()));

        assertThat(payments.store.requests())
                .extracting(request -> request.streams().getFirst().expected())
                .containsExactly(new Exactly(0), new Exactly(1));
        assertThat(payments.store.log()).extracting(RecordedEvent::revision).containsExactly(1L, 2L);
    }

    @Test
    @Tag("B32")
    void a_refused_command_appends_nothing() {
        send(process("payment-123", "100.00"));

        var second = send(process("payment-123", "100.00"));

        assertThat(second)
                .isEqualTo(Either.left(
                        new Rejected<>(new PaymentNotPending(payment("payment-123"), PaymentStatus.AUTHORIZED))));
        assertThat(payments.store.log()).hasSize(1);
    }

    @Test
    @Tag("S59")
    void what_is_already_so_appends_nothing_and_points_to_the_last_event() {
        send(process("payment-123", "100.00"));
        send(new CapturePayment(payment("payment-123"), Optional.empty()));
        send(process("payment-456", "1.00"));

        var again = send(new CapturePayment(payment("payment-123"), Optional.empty()));

        assertThat(again).isEqualTo(Either.right(new Receipt(STREAM, 2, 2, List.of(), false)));
        assertThat(payments.store.log()).hasSize(3);
    }

    @Test
    @Tag("S47")
    @Tag("B4")
    void an_aggregate_that_moved_on_is_a_conflict_with_its_facts_whatever_the_rules_say() {
        send(process("payment-123", "100.00"));
        send(new CapturePayment(payment("payment-123"), Optional.empty()));

        var late = payments.useCases.commands().handle(expecting(new Exactly(1), process("payment-123", "100.00")));

        assertThat(late).isEqualTo(Either.left(new Conflict<>(STREAM, new Exactly(1), 2)));
    }

    @Test
    void an_aggregate_that_does_not_exist_is_not_found_whatever_was_expected() {
        var capture = new CapturePayment(payment("payment-123"), Optional.empty());

        var outcome = payments.useCases.commands().handle(expecting(new Exactly(1), capture));

        assertThat(outcome).isEqualTo(Either.left(new Rejected<>(new PaymentNotFound(payment("payment-123")))));
    }

    @Test
    void creating_what_was_expected_to_exist_is_a_conflict() {
        var expected = new ExpectedRevision.StreamExists();

        var outcome = payments.useCases.commands().handle(expecting(expected, process("payment-123", "1.00")));

        assertThat(outcome).isEqualTo(Either.left(new Conflict<>(STREAM, expected, 0)));
        assertThat(payments.store.log()).isEmpty();
    }

    @Test
    @Tag("B27")
    void a_lost_race_is_decided_again_on_what_the_winner_left() {
        payments.store.beforeNextAppend(() -> send(process("payment-123", "7.00")));

        var loser = send(process("payment-123", "100.00"));

        assertThat(loser)
                .isEqualTo(Either.left(
                        new Rejected<>(new PaymentNotPending(payment("payment-123"), PaymentStatus.AUTHORIZED))));
        assertThat(payments.store.log()).hasSize(1);
    }

    private Either<CommandFailure<PaymentRejection>, Receipt> send(PaymentCommand command) {
        return payments.useCases.commands().handle(by(command));
    }
}
