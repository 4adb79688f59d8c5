package com.gyroscops.eventsourcing.policy;

import static com.gyroscops.eventsourcing.policy.Policy.send;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.cancel;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.close;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.to;
import static com.gyroscops.eventsourcing.testing.Say.ACME;
import static com.gyroscops.eventsourcing.testing.Say.ALICE;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.policy.PolicyTestBench.Sent;
import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PolicyDeliveryTest {

    /// A cancellation opens an appeal, which is refused while there is one.
    private static final Policy APPEALS = Policy.named("appeals")
            .when(
                    TicketCancelled.class,
                    (event, _) -> send(to(open("appeal-" + event.ticketId().value(), "appeal"))));

    private final PolicyTestBench bench = new PolicyTestBench();

    @Test
    void a_command_has_its_event_as_cause_and_its_conversation_organization_and_user() {
        bench.alice(open("a", "printer"));
        bench.alice(cancel("a"));

        bench.running(APPEALS).catchUp();

        var cancelled = bench.tickets.store.log().get(1);
        var appeal = bench.tickets.store.log().get(2);
        assertThat(appeal.data()).isEqualTo(new TicketOpened(open("appeal-a", "").ticketId(), "appeal"));
        assertThat(appeal.metadata())
                .isEqualTo(new EventMetadata(
                        MessageId.of("correlation-1"),
                        MessageId.of(cancelled.id().toString()),
                        bench.sent.getFirst().metadata().commandId(),
                        ACME,
                        ALICE));
    }

    @Test
    void a_repeated_delivery_changes_nothing_and_is_not_refused() {
        bench.alice(open("a", "printer"));
        bench.alice(cancel("a"));
        bench.running(APPEALS).catchUp();
        var before = bench.tickets.store.log();

        var again = bench.running(APPEALS);
        again.catchUp();

        assertThat(bench.tickets.store.log()).isEqualTo(before);
        assertThat(again.statuses()).extracting(ProjectionStatus::deadLetters).containsExactly(0L);
        assertThat(bench.sent).hasSize(2);
        assertThat(bench.sent.get(1)).isEqualTo(bench.sent.get(0));
    }

    @Test
    void an_event_that_was_delivered_is_not_delivered_to_another_runner() {
        var checkpoints = new MapCheckpoints();
        bench.alice(open("a", "printer"));
        bench.alice(cancel("a"));
        assertThat(bench.running(checkpoints, APPEALS).catchUp()).isTrue();

        assertThat(bench.running(checkpoints, APPEALS).catchUp()).isTrue();

        assertThat(bench.sent).hasSize(1);
        assertThat(bench.running(checkpoints, APPEALS).catchUp()).isFalse();
    }

    @Test
    void an_event_without_a_reaction_sends_nothing_and_is_passed() {
        bench.alice(open("a", "printer"));
        var policies = bench.running(APPEALS);

        policies.catchUp();

        assertThat(bench.sent).isEmpty();
        assertThat(policies.statuses()).extracting(ProjectionStatus::position).containsExactly(1L);
    }

    @Test
    void commands_of_different_policies_events_targets_or_numbers_have_different_ids() {
        var twice = Policy.named("twice")
                .when(TicketCancelled.class, (_, _) -> send(to(cancel("x")), to(cancel("y")), to(cancel("x"))));
        var other = Policy.named("other").when(TicketCancelled.class, (_, _) -> send(to(cancel("x"))));
        for (var ticket : List.of("a", "b", "x", "y")) {
            bench.alice(open(ticket, "printer"));
            bench.alice(cancel(ticket));
        }

        bench.running(twice, other).catchUp();

        assertThat(bench.sent)
                .hasSize(4 * (3 + 1))
                .extracting(sent -> sent.metadata().commandId())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_id_of_a_command_does_not_depend_on_commands_to_other_targets() {
        bench.alice(open("x", "printer"));
        bench.alice(open("a", "printer"));
        bench.alice(close("a"));
        bench.running(Policy.named("p").when(TicketClosed.class, (_, _) -> send(to(cancel("x")))))
                .catchUp();
        bench.alice(open("w", "printer"));

        bench.running(Policy.named("p").when(TicketClosed.class, (_, _) -> send(to(cancel("w")), to(cancel("x")))))
                .catchUp();

        assertThat(bench.sent).extracting(Sent::command).containsExactly(cancel("x"), cancel("w"), cancel("x"));
        assertThat(bench.sent.get(2)).isEqualTo(bench.sent.get(0));
    }

    @Test
    void facts_are_read_when_the_event_is_delivered() {
        var openTickets = FactType.named("OpenTickets", Set.<String>of())
                .when(TicketOpened.class, (open, event) -> with(open, event.ticketId().value()))
                .when(TicketClosed.class, (open, event) -> without(open, event.ticketId().value()));
        var cleanUp = Policy.named("clean-up").when(TicketClosed.class, (_, _) -> Facts.of(openTickets.overall())
                .map(open -> open.stream()
                        .sorted()
                        .<PolicyCommand<?>>map(ticket -> to(cancel(ticket)))
                        .toList()));
        bench.alice(open("a", "printer"));
        bench.alice(open("b", "printer"));
        bench.alice(close("a"));
        bench.alice(open("c", "printer"));

        bench.running(cleanUp).catchUp();

        assertThat(bench.sent).extracting(Sent::command).containsExactly(cancel("b"), cancel("c"));
    }

    private static Set<String> with(Set<String> tickets, String ticket) {
        var next = new TreeSet<>(tickets);
        next.add(ticket);
        return next;
    }

    private static Set<String> without(Set<String> tickets, String ticket) {
        var next = new TreeSet<>(tickets);
        next.remove(ticket);
        return next;
    }
}
