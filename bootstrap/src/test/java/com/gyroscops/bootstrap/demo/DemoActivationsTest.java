package com.gyroscops.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.session.SessionEvent.SessionExpired;
import com.gyroscops.domain.identity.session.SessionEvent.SessionOpened;
import com.gyroscops.domain.identity.session.SessionEvent.SessionRenewed;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReleased;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReserved;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCompleted;
import com.gyroscops.domain.workflow.activation.ActivationEvent;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationFailed;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What policies and deadlines do in the demo history.
class DemoActivationsTest {

    private static final Instant END = Instant.parse("2026-05-06T10:00:00Z");

    private final DemoPlatform platform = new DemoPlatform();

    /// The platform of the test throws when a policy cannot deliver an event.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 44})
    void activations_end_in_every_way(long seed) {
        platform.live(END, seed);

        assertThat(of(ActivationPaid.class)).hasSizeGreaterThan(20);
        assertThat(of(ActivationFailed.class).map(ActivationFailed::reason)).contains("insufficient-resources");
        assertThat(of(ActivationSuspended.class).map(ActivationSuspended::reason))
                .contains(
                        "payment-overdue",
                        "payment-cancelled",
                        "payment-failed",
                        "review-rejected",
                        "region-unavailable",
                        "limit-exceeded",
                        "organization-suspended",
                        "organization-in-default",
                        "customer-in-default");
    }

    @Test
    void workflows_that_were_suspended_as_unpaid_are_activated_again() {
        platform.live(END, 1);

        var paid = of(ActivationPaid.class).map(ActivationPaid::workflowId).toList();
        assertThat(of(ActivationSuspended.class).map(ActivationSuspended::workflowId).filter(paid::contains))
                .hasSizeGreaterThan(10);
    }

    @Test
    void completed_workflows_hold_no_capacity() {
        platform.live(END, 1);

        var reserved = new HashMap<Object, Integer>();
        of(CapacityReserved.class).forEach(e -> reserved.merge(e.workflowId(), e.units(), Integer::sum));
        of(CapacityReleased.class).forEach(e -> reserved.merge(e.workflowId(), -e.units(), Integer::sum));
        assertThat(of(WorkflowCompleted.class))
                .isNotEmpty()
                .allSatisfy(completed -> assertThat(reserved).containsEntry(completed.workflowId(), 0));
    }

    @Test
    void sessions_expire_at_their_time() {
        platform.live(END, 1);

        var expiry = new HashMap<StreamId, Instant>();
        var expired = 0;
        for (RecordedEvent event : platform.log()) {
            switch (event.data()) {
                case SessionOpened e -> expiry.put(event.stream(), e.expiresAt());
                case SessionRenewed e -> expiry.put(event.stream(), e.expiresAt());
                case SessionExpired _ -> {
                    assertThat(event.timestamp()).isEqualTo(expiry.get(event.stream()));
                    expired++;
                }
                default -> {}
            }
        }
        assertThat(expired).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-06T10:00:00Z", "2026-05-03T00:00:00.001Z", "2024-03-01T23:59:59.999Z"})
    void at_its_end_activations_wait_for_payments_and_a_review(Instant end) {
        platform.live(end, 44);

        var waiting = waiting();
        assertThat(waiting.values()).filteredOn(awaited -> !awaited.inReview()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(waiting.values()).filteredOn(ActivationPaymentAwaited::inReview).isNotEmpty();
        assertThat(waiting.values()).allSatisfy(awaited -> assertThat(awaited.due())
                .isBetween(end, end.plus(Duration.ofDays(3))));
    }

    @Test
    void at_its_end_every_other_activation_has_ended() {
        platform.live(END, 1);

        var ended = Stream.of(ActivationPaid.class, ActivationFailed.class, ActivationSuspended.class)
                .mapToLong(type -> of(type).count())
                .sum();
        assertThat(of(ActivationStarted.class)).hasSize((int) ended + waiting().size());
    }

    /// What activations wait for, by workflow.
    private Map<Object, ActivationPaymentAwaited> waiting() {
        var waiting = new HashMap<Object, ActivationPaymentAwaited>();
        for (RecordedEvent event : platform.log()) {
            if (event.data() instanceof ActivationPaymentAwaited awaited) {
                waiting.put(awaited.workflowId(), awaited);
            } else if (event.data() instanceof ActivationPaid
                    || event.data() instanceof ActivationTakenBack) {
                waiting.remove(((ActivationEvent) event.data()).workflowId());
            }
        }
        return waiting;
    }

    private <E> Stream<E> of(Class<E> type) {
        return platform.log().stream()
                .map(RecordedEvent::data)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
