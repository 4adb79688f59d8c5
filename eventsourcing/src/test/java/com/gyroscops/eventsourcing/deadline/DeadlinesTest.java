package com.gyroscops.eventsourcing.deadline;

import static com.gyroscops.eventsourcing.deadline.DeadlineTestBench.ESCALATION;
import static com.gyroscops.eventsourcing.deadline.DeadlineTestBench.at;
import static com.gyroscops.eventsourcing.deadline.DeadlineTestBench.close;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import com.gyroscops.eventsourcing.testing.Await;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.Ticket;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlinesTest {

    private final DeadlineTestBench bench = new DeadlineTestBench();

    @Test
    void a_deadline_is_due_at_exactly_its_instant() {
        bench.alice(open("a", "10"));
        var timer = bench.started(ESCALATION);

        bench.move(Duration.ofSeconds(10).minusMillis(1));
        assertThat(timer.sendDue()).isZero();
        bench.move(Duration.ofMillis(1));
        assertThat(timer.sendDue()).isEqualTo(1);

        assertThat(bench.opened()).containsExactly("a", "escalation-of-a");
    }

    @Test
    void a_deadline_is_given_once() {
        bench.alice(open("a", "10"));
        var timer = bench.started(ESCALATION);
        bench.move(Duration.ofSeconds(10));
        timer.sendDue();

        assertThat(timer.sendDue()).isZero();
        bench.move(Duration.ofDays(1));
        assertThat(timer.sendDue()).isZero();
    }

    @Test
    void a_deadline_that_is_given_again_by_another_process_changes_nothing() {
        bench.alice(open("a", "10"));
        bench.move(Duration.ofSeconds(10));
        bench.started(ESCALATION).sendDue();
        var before = bench.tickets.store.log();

        assertThat(bench.started(ESCALATION).sendDue()).isEqualTo(1);

        assertThat(bench.tickets.store.log()).isEqualTo(before);
        assertThat(bench.failures).isEmpty();
    }

    @Test
    void a_withdrawn_deadline_is_not_given() {
        bench.alice(open("a", "10"));
        bench.alice(close("a"));
        var timer = bench.started(ESCALATION);

        bench.move(Duration.ofDays(1));

        assertThat(timer.sendDue()).isZero();
        assertThat(timer.deadlines.count()).isZero();
    }

    @Test
    void a_deadline_takes_the_place_of_an_earlier_one_of_its_stream() {
        bench.alice(open("a", "10"));
        bench.alice(close("a"));
        bench.alice(open("a", "30"));
        var reopening = DeadlineType.named("reopening", (_, _) -> DeadlineTestBench.escalate("a", at(30)))
                .setBy(TicketOpened.class, event -> at(Long.parseLong(event.subject())));
        var timer = bench.started(reopening);

        bench.move(Duration.ofSeconds(29));
        assertThat(timer.sendDue()).isZero();
        assertThat(timer.deadlines.soonest(10))
                .extracting(status -> status.deadline().due())
                .containsExactly(at(30));
        bench.move(Duration.ofSeconds(1));
        assertThat(timer.sendDue()).isEqualTo(1);
    }

    @Test
    void several_deadlines_are_given_soonest_first() {
        bench.alice(open("a", "30"));
        bench.alice(open("b", "10"));
        bench.alice(open("c", "40"));
        bench.alice(open("d", "10"));
        var timer = bench.started(ESCALATION);
        bench.move(Duration.ofSeconds(30));

        assertThat(timer.sendDue()).isEqualTo(3);

        assertThat(bench.opened().subList(4, 7))
                .containsExactly("escalation-of-b", "escalation-of-d", "escalation-of-a");
        assertThat(timer.deadlines.soonest(2))
                .extracting(status -> status.deadline().stream().aggregateId())
                .containsExactly("b", "d");
    }

    @Test
    void a_new_schedule_has_all_deadlines_of_the_log() {
        bench.alice(open("a", "30"));
        bench.alice(open("b", "10"));
        var timer = bench.started(ESCALATION);
        bench.alice(open("c", "20"));
        bench.alice(close("b"));
        timer.catchUp();

        var next = bench.started(ESCALATION);

        assertThat(next.deadlines.soonest(10))
                .isEqualTo(timer.deadlines.soonest(10))
                .extracting(status -> status.deadline().stream().aggregateId())
                .containsExactly("c", "a");
        assertThat(next.schedule.current().checkpoint()).isEqualTo(4);
    }

    @Test
    void the_command_has_the_event_that_set_the_deadline_as_cause() {
        bench.alice(open("a", "10"));
        bench.move(Duration.ofSeconds(10));
        bench.started(ESCALATION).sendDue();

        var setBy = bench.tickets.store.log().getFirst();
        var escalated = bench.tickets.store.log().getLast();
        assertThat(escalated.metadata())
                .isEqualTo(new EventMetadata(
                        MessageId.of("correlation-1"),
                        MessageId.of(setBy.id().toString()),
                        escalated.metadata().commandId(),
                        Say.ACME,
                        Say.ALICE));
    }

    @Test
    void a_stream_has_one_deadline_of_each_type() {
        var reminder = DeadlineType.named("reminder", (ticket, _) -> PolicyCommand.to(
                        Ticket.AGGREGATE, open("reminder-of-" + ticket, "1000000")))
                .setBy(TicketOpened.class, _ -> at(5));
        bench.alice(open("a", "10"));
        var timer = bench.started(ESCALATION, reminder);

        bench.alice(close("a"));
        bench.move(Duration.ofSeconds(10));
        timer.sendDue();

        assertThat(bench.opened()).containsExactly("a", "reminder-of-a");
    }

    @Test
    void an_event_changes_a_deadline_in_one_way() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESCALATION.withdrawnBy(TicketOpened.class))
                .withMessage("two changes of escalation by TicketOpened");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESCALATION.setBy(TicketClosed.class, _ -> at(1)))
                .withMessage("two changes of escalation by TicketClosed");
    }

    @Test
    void the_timer_gives_what_is_due_until_it_is_closed() {
        bench.alice(open("a", "10"));
        bench.move(Duration.ofSeconds(10));
        var timer = bench.started(ESCALATION);

        timer.deadlines.start();
        Await.holds(() -> bench.opened().size() == 2);
        timer.deadlines.close();
        bench.alice(open("b", "10"));

        assertThat(timer.sendDue()).isZero();
        assertThat(bench.opened()).containsExactly("a", "escalation-of-a", "b");
    }
}
