package com.gyroscops.eventsourcing.policy;

import static com.gyroscops.eventsourcing.policy.Policy.send;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.cancel;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.close;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.to;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.policy.CommandResult.Accepted;
import com.gyroscops.eventsourcing.policy.CommandResult.Refused;
import com.gyroscops.eventsourcing.policy.PolicyTestBench.Sent;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Commands whose results are sent on by another command.
class AnswersTest {

    /// A ticket that is closed cancels its twin, and notes the result in another ticket.
    private static final Policy TWINS = Policy.named("twins")
            .when(
                    TicketClosed.class,
                    (event, _) -> send(to(cancel("twin"))
                            .answeredBy(result -> to(note(event.ticketId().value(), result)))));

    private final PolicyTestBench bench = new PolicyTestBench();

    @Test
    void the_answer_to_an_accepted_command_knows_its_events_and_the_time() {
        bench.alice(open("twin", "printer"));
        closeA();

        bench.running(TWINS).catchUp();

        assertThat(bench.log().getLast())
                .isEqualTo(noted("cancelled true, closed false, at " + ListStore.START));
        assertThat(bench.tickets.store.log().getLast().metadata().causationId().value())
                .isEqualTo(bench.tickets.store.log().get(2).id().toString());
    }

    @Test
    void the_answer_to_a_refused_command_knows_the_code_of_the_refusal() {
        closeA();
        var policies = bench.running(TWINS);

        policies.catchUp();

        assertThat(bench.log().getLast()).isEqualTo(noted("ticket-not-found at " + ListStore.START));
        assertThat(policies.statuses().getFirst().deadLetters()).isZero();
    }

    @Test
    void after_the_answer_a_repeated_delivery_does_not_send_the_command_again() {
        closeA();
        bench.running(TWINS).catchUp();
        bench.alice(open("twin", "printer"));
        var before = bench.tickets.store.log();
        bench.sent.clear();

        var again = bench.running(TWINS);
        again.catchUp();

        assertThat(bench.tickets.store.log()).isEqualTo(before);
        assertThat(bench.sent).isEmpty();
        assertThat(again.statuses().getFirst().deadLetters()).isZero();
    }

    @Test
    void a_delivery_that_is_repeated_before_the_answer_has_the_first_result() {
        bench.alice(open("twin", "printer"));
        closeA();
        bench.tickets.store.beforeNextAppend(() -> {});
        // Every attempt of the answer.
        IntStream.range(0, 3).forEach(_ -> bench.tickets.store.beforeNextAppend(() -> {
            throw new StoreUnavailableException("down");
        }));
        var policies = bench.running(TWINS);

        assertThatThrownBy(policies::catchUp).hasMessage("down");
        policies.catchUp();

        assertThat(bench.log().getLast())
                .isEqualTo(noted("cancelled true, closed false, at " + ListStore.START));
        assertThat(bench.log()).filteredOn(TicketCancelled.class::isInstance).hasSize(1);
        assertThat(bench.sent.getFirst().metadata()).isEqualTo(bench.sent.get(2).metadata());
    }

    @Test
    void an_answer_can_have_an_answer() {
        var chain = Policy.named("chain")
                .when(TicketClosed.class, (_, _) -> send(to(cancel("x"))
                        .answeredBy(_ -> to(cancel("y")).answeredBy(_ -> to(open("z", "printer"))))));
        closeA();

        bench.running(chain).catchUp();
        bench.running(chain).catchUp();

        assertThat(bench.log().getLast()).isEqualTo(new TicketOpened(ticket("z"), "printer"));
        assertThat(bench.log()).hasSize(3);
        assertThat(bench.sent.subList(0, 3))
                .extracting(sent -> sent.metadata().commandId())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_answer_that_is_refused_makes_a_dead_letter() {
        var refused = Policy.named("refused")
                .when(TicketClosed.class, (_, _) -> send(to(cancel("x")).answeredBy(_ -> to(cancel("y")))));
        closeA();
        var policies = bench.running(refused);

        policies.catchUp();

        assertThat(policies.deadLetters("refused", 0, 10).get().events())
                .extracting(DeadLetter::position)
                .containsExactly(2L);
        assertThat(bench.sent).extracting(Sent::command).contains(cancel("x"), cancel("y"));
    }

    private void closeA() {
        bench.alice(open("a", "printer"));
        bench.alice(close("a"));
    }

    private static TicketCommand note(String about, CommandResult result) {
        return open(
                "note-" + about,
                switch (result) {
                    case Accepted accepted ->
                        "cancelled " + accepted.has(TicketCancelled.class) + ", closed "
                                + accepted.has(TicketClosed.class) + ", at " + accepted.at();
                    case Refused(var code, var at) -> code + " at " + at;
                });
    }

    private static TicketOpened noted(String text) {
        return new TicketOpened(ticket("note-a"), text);
    }
}
