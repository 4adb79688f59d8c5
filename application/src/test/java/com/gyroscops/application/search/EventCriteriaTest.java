package com.gyroscops.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.testing.ListStore;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EventCriteriaTest {

    private static final Instant TIME = ListStore.START.plusSeconds(1);

    private final RecordedEvent event = recorded();

    @Test
    void no_criteria_mean_every_event() {
        assertThat(EventCriteria.all().matches(event)).isTrue();
    }

    @Test
    @Tag("S43")
    void every_named_field_has_to_match() {
        var payments = EventCriteria.all().with(EventField.AGGREGATE_TYPE, "Payment");

        assertThat(payments.with(EventField.USER_ID, "alice").matches(event)).isTrue();
        assertThat(payments.with(EventField.USER_ID, "bob").matches(event)).isFalse();
    }

    @Test
    @Tag("S44")
    @Tag("S45")
    @Tag("B14")
    void one_of_a_fields_values_has_to_match_to_the_letter() {
        assertThat(criteria("PaymentFailed", "PaymentProcessed").matches(event)).isTrue();
        assertThat(criteria("paymentprocessed", "PaymentProcessed ").matches(event))
                .isFalse();
        assertThat(criteria("PaymentProcessed", "PaymentProcessed").matches(event))
                .as("said twice")
                .isTrue();
        assertThat(criteria().matches(event)).as("none of no values").isFalse();
    }

    @Test
    @Tag("B13")
    void a_time_range_includes_its_start_and_not_its_end() {
        assertThat(EventCriteria.all().between(TIME, TIME.plusMillis(1)).matches(event))
                .isTrue();
        assertThat(EventCriteria.all().between(TIME.minusMillis(1), TIME).matches(event))
                .isFalse();
    }

    @Test
    @Tag("B16")
    void every_field_reads_its_own_part_of_the_envelope() {
        assertThat(Arrays.stream(EventField.values()).map(field -> field.of(event)))
                .containsExactly("Payment", "payment-123", "PaymentProcessed", "correlation", "cause", "acme", "alice");
    }

    private static EventCriteria criteria(String... types) {
        return EventCriteria.all().with(EventField.TYPE, types);
    }

    private static RecordedEvent recorded() {
        var store = new ListStore();
        var fact = new PaymentProcessed(Say.payment("payment-123"), Say.eur("1.00"));
        var stream = new StreamId("Payment", "payment-123");
        store.append(AppendRequest.to(stream, new ExpectedRevision.NoStream(), List.of(Say.event(fact))));
        return store.log().getFirst();
    }
}
