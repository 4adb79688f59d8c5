package com.gyroscops.bootstrap;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// One command through all the boxes in the chapter's diagram: command, handler, aggregate, events, store, event
/// handlers, projections, read models.
class OneCommandTest {

    private static final PaymentId ID = new PaymentId("payment-123");
    private static final StreamId STREAM = new StreamId("Payment", "payment-123");
    private static final Money HUNDRED_EURO = Money.of("100.00", Currency.EUR);
    private static final Opening OPENING = new Opening(
            new OrganizationId("demo-org"), new UserId("demo-user"), Optional.empty(), Optional.of(BigDecimal.ONE));

    @Test
    void goes_from_the_command_to_the_read_model() throws Exception {
        try (var running = new Running()) {
            var woken = new CompletableFuture<Long>();
            var store = running.part(EventReader.class);
            var handlers = running.part(EventFeed.class).subscribe(() -> woken.complete(store.head()));

            // Command and handler: accepted, with a receipt that is no read model.
            var answer = running.http.post(
                    "/api/payments/payment-123/process",
                    "{\"amount\":\"100.00\",\"currency\":\"EUR\"}",
                    "X-Correlation-Id",
                    "one-command");
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.json().propertyNames()).containsExactly("paymentId", "revision", "position", "events");

            // Store: one event with its metadata.
            var events = store.readStream(STREAM, StreamSlice.all());
            assertThat(events).singleElement().satisfies(event -> {
                assertThat(event.metadata().correlationId()).hasToString("one-command");
                assertThat(event.metadata().userId()).isEqualTo("demo-user");
            });

            // Events and aggregate: folding the stored events gives the state after the decision.
            assertThat(events)
                    .extracting(RecordedEvent::data)
                    .containsExactly(new PaymentProcessed(ID, OPENING, HUNDRED_EURO));
            var decider = PAYMENT.with(PaymentFacts.of(new ReviewPolicy(new ExchangeRates(Map.of()))));
            var stored = List.of((PaymentEvent) events.getFirst().data());
            assertThat(decider.evolve(decider.initial(), stored))
                    .isEqualTo(new Payment.Authorized(ID, OPENING, HUNDRED_EURO));

            // Event handlers: woken once the event could be read.
            assertThat(woken.get()).isEqualTo(1);
            handlers.close();

            // Projection: it has applied the event.
            var projection = running.part(Projections.class).runners().stream()
                    .filter(runner -> runner.name().equals("payments"))
                    .findFirst()
                    .orElseThrow();
            projection.catchUp();
            assertThat(projection.status().position()).isEqualTo(1);
            assertThat(projection.await(1, Duration.ZERO)).isTrue();

            // Read model: it includes the event, and so does the query that reads it.
            assertThat(running.part(ReadModels.class)
                            .of(PaymentDocuments.PROJECTION)
                            .current()
                            .get(ID)
                            .map(document -> document.value().status()))
                    .contains(PaymentStatus.AUTHORIZED);
            assertThat(running.http
                            .get("/api/payments/payment-123?atLeast=1")
                            .json()
                            .get("status")
                            .asString())
                    .isEqualTo("AUTHORIZED");
            assertThat(running.part(PaymentCommands.class)).isSameAs(running.part(PaymentCommands.class));
        }
    }
}
