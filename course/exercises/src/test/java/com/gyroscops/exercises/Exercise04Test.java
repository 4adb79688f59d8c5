package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.Sent;
import com.gyroscops.exercises.support.TheApplication;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@Exercise(4)
class Exercise04Test {

    private static final EncodedEvent TODAY = new EncodedEvent(
            new EventType("PaymentDisputed", 2), Map.of("paymentId", "p", "reason", "never delivered"));
    private static final EncodedEvent OF_OLD =
            new EncodedEvent(new EventType("PaymentDisputed", 1), Map.of("paymentId", "p", "text", "never delivered"));

    @AutoClose
    private final TheApplication application = TheApplication.start();

    @Test
    @Hint(1)
    void the_event_is_read_and_written() {
        assertThat(application.codec.encode(read(TODAY, "PaymentDisputed can be read")))
                .as("PaymentDisputed is written in the form in which it is read")
                .isEqualTo(TODAY);
    }

    @Test
    @Hint(2)
    void its_first_version_is_read_as_todays() {
        assertThat(read(OF_OLD, "version 1 of PaymentDisputed can be read"))
                .as("the field text of version 1 is read as the reason")
                .isEqualTo(read(TODAY, "PaymentDisputed can be read"));
    }

    @Test
    @Hint(3)
    void it_changes_nothing_but_the_reason_that_is_shown() {
        var disputed = read(TODAY, "PaymentDisputed can be read, to be recorded");
        var alice = new UserId("alice");
        var hundred = Money.of("100", Currency.EUR);
        application
                .commands
                .single()
                .handle(Sent.of(
                        new ProcessPayment(new PaymentId("p"), new OrganizationId("acme"), alice, hundred, alice)));
        record(disputed);

        var client = application.served();

        var shown = client.get("/api/payments/p?atLeast=2");
        assertThat(shown.field("status") + ", " + shown.field("reason"))
                .as("a disputed payment stays authorized, and shows why it is disputed")
                .isEqualTo("AUTHORIZED, never delivered");
        assertThat(client.post("/api/payments/p/capture", "{}").status())
                .as("it can be captured, at the revision after the dispute")
                .isEqualTo(200);
    }

    private void record(Object event) {
        var command = MessageId.of("some-command");
        var metadata = new EventMetadata(command, command, command, "org", "alice");
        var appended = new NewEvent(InMemoryAdapters.eventIds().next(), TODAY.type(), event, metadata);
        application
                .store
                .appender()
                .append(AppendRequest.to(new StreamId("Payment", "p"), new Exactly(1), List.of(appended)));
    }

    private Object read(EncodedEvent event, String expected) {
        assertThatCode(() -> application.codec.decode(event)).as(expected).doesNotThrowAnyException();
        return application.codec.decode(event);
    }
}
