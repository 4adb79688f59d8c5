package com.gyroscops.infrastructure.inmemory;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.execution.AggregateExecutor;
import com.gyroscops.eventsourcing.execution.AggregateLoader;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The memory of payments' events, one per command, with separate instances of all texts except those of the sender:
/// envelopes, data, streams and all indexes of the store.
class PaymentFootprintTest {

    private static final int PAYMENTS = 15_000;

    private final SplittableRandom random = new SplittableRandom(5);
    private final EventTypes types = PAYMENT.types();
    private final InMemoryAdapters.Store store =
            InMemoryAdapters.store(InstantSource.system(), 1_024, new JacksonEventCodec(types, PAYMENT.upcasters()));
    private final AggregateExecutor<Payment, PaymentEvent> payments = new AggregateExecutor<>(
            new AggregateLoader<>(PaymentEvent.class, store.reader(), InMemoryAdapters.states(0), Observation.NONE),
            new FactReader(store.boundaries(), types, Tags::of, InMemoryAdapters.states(1)),
            store.appender(),
            new EnvelopeFactory(types, InMemoryAdapters.eventIds()));

    @Test
    void events_keep_no_text_twice() {
        var before = Heap.live();
        for (var i = 0; i < PAYMENTS; i++) {
            var id = uuid();
            var amount = String.format(Locale.ROOT, "%d.%02d", random.nextInt(1, 1_000), random.nextInt(100));
            var acme = organization();
            var alice = user();
            send(new RequestPayment(payment(id), acme, alice, Optional.empty(), money(amount), alice), acme, alice);
            var bob = user();
            send(new ProcessPayment(payment(id), acme, bob, money(amount), bob), acme, bob);
            send(new CapturePayment(payment(id), Optional.empty()), acme, user());
        }
        var absent = new EventQuery(
                EventCriteria.all().with(EventField.TYPE, "none"), Optional.of(new SearchText("absent")));
        store.search().search(absent, EventPageRequest.first(1));

        assertThat((Heap.live() - before) / (3 * PAYMENTS)).isBetween(300L, 620L);
        assertThat(store.reader().head()).isEqualTo(3 * PAYMENTS);
    }

    private void send(PaymentCommand command, OrganizationId organization, UserId user) {
        var id = MessageId.of(uuid());
        var metadata = new CommandMetadata(
                id, MessageId.of(uuid()), id, organization.value(), user.value(), Optional.empty(), Optional.empty());
        var facts = Facts.given(PaymentFacts.of(new ReviewPolicy(new ExchangeRates(Map.of()))));
        payments.execute(new CommandEnvelope<>(command, metadata), PAYMENT, facts);
    }

    private OrganizationId organization() {
        return new OrganizationId(sender("organization-", 200));
    }

    private UserId user() {
        return new UserId(sender("user-", 2_000));
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String sender(String prefix, int number) {
        return (prefix + random.nextInt(number)).intern();
    }

    /// Equal ids in separate instances, as in requests.
    private static PaymentId payment(String id) {
        return new PaymentId(new String(id.toCharArray()));
    }

    private static Money money(String amount) {
        return Money.of(amount, Currency.of("EUR"));
    }
}
