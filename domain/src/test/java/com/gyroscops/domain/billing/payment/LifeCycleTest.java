package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approved;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancelled;
import static com.gyroscops.domain.billing.payment.PaymentExamples.captured;
import static com.gyroscops.domain.billing.payment.PaymentExamples.failed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refunded;
import static com.gyroscops.domain.billing.payment.PaymentExamples.rejected;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.PaymentStates.AMOUNT;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.LifeCycle.Edge;
import com.gyroscops.eventsourcing.testkit.specification.RandomWalk;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The effect of every event on every state.
class LifeCycleTest {

    private static final List<PaymentEvent> EVENTS = List.of(
            requested("7.00 EUR"),
            heldFor(DIRECTOR, "7.00 EUR"),
            approved(DIRECTOR, MAX),
            rejected(DIRECTOR, MAX),
            processed("9.00 EUR"),
            captured("8.00 EUR"),
            cancelled(),
            failed(),
            refunded("7.00 EUR"),
            refunded(AMOUNT));

    @ParameterizedTest(name = "{1} after {0}")
    @MethodSource("everyEventInEveryState")
    void an_event_follows_the_diagram_or_changes_nothing(Payment state, PaymentEvent event) {
        if (LifeCycle.allows(state, event)) {
            assertThat(LifeCycle.edge(state, event)).matches(LifeCycle::has, "is an edge of the diagram");
        } else {
            assertThat(state.evolve(event)).isSameAs(state);
        }
    }

    @Test
    void every_edge_of_the_diagram_is_gone() {
        var gone = new HashSet<Edge>();
        everyEventInEveryState()
                .map(Arguments::get)
                .forEach(pair -> gone.add(LifeCycle.edge((Payment) pair[0], (PaymentEvent) pair[1])));
        assertThat(gone).containsAll(LifeCycle.edges().toList());
    }

    @Test
    void there_is_an_example_of_every_state_and_every_event() {
        assertThat(PaymentStates.all().stream().map(Names::of))
                .containsExactlyInAnyOrderElementsOf(Names.ofPermitted(Payment.class));
        assertThat(EVENTS.stream().map(Names::of).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Names.ofPermitted(PaymentEvent.class));
    }

    @Test
    void a_payment_without_events_is_absent_and_has_no_status() {
        assertThat(PaymentStates.after()).isEqualTo(new Payment.Absent());
        assertThat(PaymentStates.after().status()).isEmpty();
    }

    @Test
    void every_other_state_has_a_status_of_its_own() {
        assertThat(PaymentStates.all().stream().flatMap(state -> state.status().stream()))
                .containsExactly(
                        PaymentStatus.PENDING,
                        PaymentStatus.IN_REVIEW,
                        PaymentStatus.AUTHORIZED,
                        PaymentStatus.COMPLETED,
                        PaymentStatus.REFUNDED,
                        PaymentStatus.CANCELLED,
                        PaymentStatus.FAILED)
                .containsExactlyInAnyOrder(PaymentStatus.values());
    }

    @Test
    void an_event_of_another_amount_does_not_change_what_was_authorized() {
        assertThat(PaymentStates.after(processed(AMOUNT), captured("7.00 EUR")))
                .isEqualTo(PaymentStates.after(processed(AMOUNT), captured(AMOUNT)));
    }

    @Test
    void no_sequence_of_events_changes_what_was_authorized() {
        var walks = new RandomWalk<>(200, 50, random -> EVENTS.get(random.nextInt(EVENTS.size())));
        walks.check(walk -> {
            var state = PaymentStates.after();
            for (var event : walk) {
                var before = state;
                state = state.evolve(event);
                PaymentStates.assertSameAmount(before, state);
            }
        });
    }

    static Stream<Arguments> everyEventInEveryState() {
        return PaymentStates.all().stream().flatMap(state -> EVENTS.stream().map(event -> Arguments.of(state, event)));
    }
}
