package com.gyroscops.infrastructure.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.billing.payment.PaymentStream;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.execution.AggregateExecutor;
import com.gyroscops.application.execution.EventStamp;
import com.gyroscops.application.execution.History;
import com.gyroscops.application.search.EventCriteria;
import com.gyroscops.application.search.EventField;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventQuery;
import com.gyroscops.application.search.SearchText;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What events of payments take for good, each of a command of its own whose texts came in with its request: envelopes,
/// data, streams and all indexes of the store.
@Tag("D10")
class PaymentFootprintTest {

    private static final int PAYMENTS = 60_000;

    private final SplittableRandom random = new SplittableRandom(5);
    private final EventTypes types = PaymentEventTypes.addTo(EventTypes.none());
    private final InMemoryAdapters.Store store =
            InMemoryAdapters.store(InstantSource.system(), 1_024, InMemoryAdapters.codec(types));
    private final AggregateExecutor<Payment, PaymentEvent> payments = new AggregateExecutor<>(
            new History<>(PaymentEvent.class, store.reader(), InMemoryAdapters.states(0)),
            store.appender(),
            new EventStamp(types, InMemoryAdapters.eventIds()));

    @Test
    void eventsKeepNoTextTwice() {
        var before = Heap.live();
        for (var i = 0; i < PAYMENTS; i++) {
            var id = uuid();
            var amount = "%d.%02d".formatted(random.nextInt(1, 1_000), random.nextInt(100));
            send(new RequestPayment(payment(id), money(amount), user(), Optional.empty()));
            send(new ProcessPayment(payment(id), money(amount), user()));
            send(new CapturePayment(payment(id), Optional.empty()));
        }
        var absent = new EventQuery(
                EventCriteria.all().with(EventField.TYPE, "none"), Optional.of(new SearchText("absent")));
        store.search().search(absent, EventPageRequest.first(1));

        assertThat((Heap.live() - before) / (3 * PAYMENTS)).isBetween(300L, 560L);
        assertThat(store.reader().head()).isEqualTo(3 * PAYMENTS);
    }

    private void send(PaymentCommand command) {
        var id = MessageId.of(uuid());
        var metadata = new CommandMetadata(
                id,
                MessageId.of(uuid()),
                id,
                new OrganizationId(text("organization-", 200)),
                user(),
                Optional.empty(),
                Optional.empty());
        var decider = Payment.decider(new ReviewPolicy(new ExchangeRates(Map.of())));
        payments.execute(PaymentStream.of(command.paymentId()), new CommandEnvelope<>(command, metadata), decider);
    }

    private UserId user() {
        return new UserId(text("user-", 2_000));
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String text(String prefix, int number) {
        return prefix + random.nextInt(number);
    }

    /// As each request has them: equal to those of the request before, and instances of their own.
    private static PaymentId payment(String id) {
        return new PaymentId(new String(id.toCharArray()));
    }

    private static Money money(String amount) {
        return Money.of(amount, Currency.of("EUR"));
    }
}
