package com.gyroscops.eventsourcing.policy;

import static com.gyroscops.eventsourcing.policy.Policy.send;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.cancel;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.to;
import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.closed;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.gyroscops.eventsourcing.policy.PolicyTestBench.Sent;
import com.gyroscops.eventsourcing.testing.Ticket;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a policy reacts to, and where its commands go.
class PolicyTest {

    private static final IntegrationEvents<TicketNotice> NOTICES = IntegrationEvents.of(TicketNotice.class)
            .from(TicketOpened.class, event -> new TicketNotice(event.ticketId().value(), "opened"))
            .from(TicketCancelled.class, event -> new TicketNotice(event.ticketId().value(), "cancelled"));

    private final PolicyTestBench bench = new PolicyTestBench();

    record TicketNotice(String ticket, String what) {}

    @Test
    void events_are_published_in_their_translation_and_others_not_at_all() {
        assertThat(NOTICES.of(opened("a"))).contains(new TicketNotice("a", "opened"));
        assertThat(NOTICES.of(closed("a"))).isEmpty();
        assertThat(NOTICES.sources()).containsExactlyInAnyOrder(TicketOpened.class, TicketCancelled.class);
    }

    @Test
    void a_policy_gets_what_is_published_with_the_envelope_of_its_source() {
        var policy = Policy.named("notices")
                .when(NOTICES, (notice, recorded) -> send(to(
                        open(notice.what() + " " + notice.ticket() + " at " + recorded.position(), "notice"))));
        bench.alice(open("a", "printer"));
        bench.alice(cancel("a"));

        bench.running(policy).catchUp();

        assertThat(bench.sent)
                .extracting(Sent::command)
                .containsExactly(open("opened a at 1", "notice"), open("cancelled a at 2", "notice"));
        assertThat(policy.events()).isEqualTo(NOTICES.sources());
    }

    @Test
    void what_a_policy_follows_is_known_at_once_and_what_it_sends_when_it_has_sent_it() {
        var policies =
                bench.running(Policy.named("notices").when(NOTICES, (notice, _) -> send(to(open("b", notice.what())))));
        var use = policies.uses().getFirst();

        assertThat(use.policy().published()).containsExactly(NOTICES);
        assertThat(use.policy().packages()).containsExactly(PolicyTest.class.getPackageName());
        assertThat(use.sent()).isEmpty();
        bench.alice(open("a", "printer"));
        policies.catchUp();

        assertThat(use.sent()).containsExactly(new PolicyUse.Sent("Ticket", "OpenTicket"));
    }

    @Test
    void an_event_has_one_translation_and_one_reaction() {
        var policy = Policy.named("closings").when(TicketClosed.class, (_, _) -> send());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICES.from(TicketOpened.class, _ -> new TicketNotice("b", "again")))
                .withMessage("TicketNotice has two translations of TicketOpened");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.when(TicketClosed.class, (_, _) -> send()))
                .withMessage("closings has two reactions to TicketClosed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.when(TicketOpened.class, (_, _) -> send()).when(NOTICES, (_, _) -> send()))
                .withMessage("closings has two reactions to TicketOpened");
    }

    @Test
    void two_policies_have_different_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.running(Policy.named("p"), Policy.named("p")))
                .withMessageContaining("[p, p]");
    }

    @Test
    void an_aggregate_has_one_route_and_one_without_a_route_gets_no_commands() {
        var route = new CommandRoute<>(Ticket.AGGREGATE, bench.tickets.commands);
        var metadata = by(cancel("a")).metadata();

        assertThatIllegalStateException().isThrownBy(() -> new RoutedCommands(List.of(route, route)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoutedCommands(List.of()).send(to(cancel("a")), metadata))
                .withMessage("no context handles commands of Ticket");
    }
}
