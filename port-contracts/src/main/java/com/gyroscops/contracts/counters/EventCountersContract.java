package com.gyroscops.contracts.counters;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.counters.EventCounter;
import com.gyroscops.application.counters.EventCounters;
import com.gyroscops.application.counters.FindCounters;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.contracts.Rendezvous;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What all counters of events must do. An adapter's test extends it and says how to make them.
@Tag("S10")
@Tag("B30")
public abstract class EventCountersContract {

    private static final Instant TIME = Instant.parse("2024-05-01T12:00:00Z");
    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final OrganizationId ZEBRA = new OrganizationId("zebra");
    private static final FindCounters ALL = new FindCounters(Set.of(), Set.of());

    private EventCounters counters;

    /// Counters that have counted nothing.
    protected abstract EventCounters newCounters();

    @BeforeEach
    final void open() {
        counters = newCounters();
    }

    @Test
    void eventsAreCountedByTypeAndOrganizationAndTheLastOneIsKnown() {
        counters.count(event("b", "s", 1, ZEBRA, 1));
        counters.count(event("a", "s", 2, ZEBRA, 2));
        counters.count(event("a", "s", 3, ACME, 3));
        counters.count(event("a", "t", 1, ZEBRA, 4));

        assertThat(counters.find(ALL))
                .containsExactly(counter("a", ACME, 1, 3), counter("a", ZEBRA, 2, 4), counter("b", ZEBRA, 1, 1));
    }

    @Test
    void countersAreFoundByTypesAndOrganizations() {
        counters.count(event("a", "s", 1, ACME, 1));
        counters.count(event("b", "s", 2, ACME, 2));
        counters.count(event("b", "s", 3, ZEBRA, 3));
        counters.count(event("c", "s", 4, ZEBRA, 4));

        assertThat(counters.find(new FindCounters(Set.of("b"), Set.of(ZEBRA))))
                .containsExactly(counter("b", ZEBRA, 1, 3));
        assertThat(counters.find(new FindCounters(Set.of("a", "c", "x"), Set.of())))
                .containsExactly(counter("a", ACME, 1, 1), counter("c", ZEBRA, 1, 4));
        assertThat(counters.find(new FindCounters(Set.of(), Set.of(ACME))))
                .containsExactly(counter("a", ACME, 1, 1), counter("b", ACME, 1, 2));
    }

    @Test
    void anEventCountsOnce() {
        counters.count(event("a", "s", 1, ACME, 1));
        counters.count(event("a", "s", 2, ACME, 2));

        counters.count(event("a", "s", 2, ACME, 2));
        counters.count(event("a", "s", 1, ACME, 1));

        assertThat(counters.find(ALL)).containsExactly(counter("a", ACME, 2, 2));
    }

    @Test
    void whatWasSetAsideIsCountedBehindThePositionAndIsNotTheLast() {
        counters.count(event("a", "t", 1, ACME, 2));
        counters.moveTo(2);

        counters.count(event("a", "s", 1, ACME, 1));

        assertThat(counters.find(ALL)).containsExactly(counter("a", ACME, 2, 2));
        assertThat(counters.position()).isEqualTo(2);
    }

    @Test
    void thePositionMovesByItselfAndNeverBack() {
        assertThat(counters.position()).isZero();
        counters.count(event("a", "s", 1, ACME, 1));
        assertThat(counters.position()).isZero();

        counters.moveTo(5);
        counters.moveTo(4);

        assertThat(counters.position()).isEqualTo(5);
        assertThat(counters.find(ALL)).containsExactly(counter("a", ACME, 1, 1));
    }

    @Test
    void whoeverReadsAPositionThenSeesWhatWasCountedBeforeIt() {
        var last = 5_000;
        Runnable writes = () -> {
            for (var position = 1; position <= last; position++) {
                counters.count(event("a", "s", position, ACME, position));
                counters.moveTo(position);
            }
        };
        Supplier<Optional<String>> look = () -> {
            var before = counters.position();
            var seen = counters.find(ALL);
            var counted = seen.stream().mapToLong(EventCounter::count).sum();
            return counted < before || seen.stream().anyMatch(torn -> torn.count() != torn.lastPosition())
                    ? Optional.of("at position " + before + " there was " + seen)
                    : Optional.empty();
        };

        assertThat(Rendezvous.watched(writes, look)).isEmpty();
        assertThat(counters.find(ALL)).containsExactly(counter("a", ACME, last, last));
    }

    private static EventCounter counter(String type, OrganizationId organization, long count, long position) {
        return new EventCounter(type, organization, count, position, TIME.plusMillis(position));
    }

    private static RecordedEvent event(
            String type, String stream, long revision, OrganizationId organization, long position) {
        return new RecordedEvent(
                new EventId(new UUID(0, position)),
                position,
                new StreamId("Payment", stream),
                revision,
                new EventType(type, 1),
                new PaymentFailed(new PaymentId(stream), Optional.empty()),
                new EventMetadata(
                        MessageId.of("correlation"),
                        MessageId.of("cause"),
                        MessageId.of("command"),
                        organization,
                        new UserId("ada")),
                TIME.plusMillis(position));
    }
}
