package com.gyroscops.eventsourcing.deadline;

import static com.gyroscops.eventsourcing.deadline.DeadlineTestBench.at;
import static com.gyroscops.eventsourcing.deadline.DeadlineTestBench.close;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.deadline.DeadlineTestBench.Failure;
import com.gyroscops.eventsourcing.deadline.DeadlineTestBench.Timer;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import com.gyroscops.eventsourcing.testing.Ticket;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands of deadlines that are refused or fail.
class FailingDeadlinesTest {

    /// A ticket that is not closed in time closes its parent, which is refused while there is none.
    private static final DeadlineType PARENT = DeadlineType.named(
                    "parent", (ticket, _) -> PolicyCommand.to(Ticket.AGGREGATE, close("parent-of-" + ticket)))
            .setBy(TicketOpened.class, event -> at(Long.parseLong(event.subject())))
            .withdrawnBy(TicketClosed.class);

    private final DeadlineTestBench bench = new DeadlineTestBench();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "5, 16", "6, 32", "7, 60", "8, 60", "70, 60"})
    void a_refused_command_is_sent_again_after_growing_pauses(int failures, int seconds) {
        bench.alice(open("a", "0"));
        var timer = bench.started(PARENT);
        for (var failed = 1; failed < failures; failed++) {
            assertThat(timer.sendDue()).isEqualTo(1);
            bench.move(Duration.ofMinutes(1));
        }
        assertThat(timer.sendDue()).isEqualTo(1);

        bench.move(Duration.ofSeconds(seconds).minusMillis(1));
        assertThat(timer.sendDue()).isZero();
        bench.move(Duration.ofMillis(1));
        assertThat(timer.sendDue()).isEqualTo(1);
    }

    @Test
    void the_listener_is_told_the_deadline_the_attempts_and_the_reason() {
        bench.alice(open("a", "0"));
        var timer = bench.started(PARENT);
        timer.sendDue();
        bench.move(Duration.ofSeconds(1));
        timer.sendDue();

        var deadline = timer.deadlines.soonest(1).getFirst().deadline();
        assertThat(bench.failures).extracting(Failure::attempts).containsExactly(1, 2);
        assertThat(bench.failures).allSatisfy(failure -> {
            assertThat(failure.deadline()).isEqualTo(deadline);
            assertThat(failure.reason()).contains("was not executed", "TicketNotFound");
        });
        assertThat(timer.deadlines.soonest(1)).containsExactly(new Deadlines.Status(deadline, 2));
    }

    @Test
    void a_command_that_succeeds_at_last_is_not_sent_again() {
        bench.alice(open("a", "0"));
        var timer = bench.started(PARENT);
        timer.sendDue();
        bench.alice(open("parent-of-a", "1000000"));
        bench.move(Duration.ofSeconds(1));

        assertThat(timer.sendDue()).isEqualTo(1);

        bench.move(Duration.ofDays(1));
        assertThat(timer.sendDue()).isZero();
        assertThat(bench.tickets.store.log().getLast().data()).isInstanceOf(TicketClosed.class);
        assertThat(bench.failures).hasSize(1);
    }

    @Test
    void a_failure_holds_no_other_deadline() {
        bench.alice(open("a", "0"));
        bench.alice(open("b", "1"));
        bench.alice(open("parent-of-b", "1000000"));
        var timer = bench.started(PARENT);
        bench.move(Duration.ofSeconds(1));

        assertThat(timer.sendDue()).isEqualTo(2);

        assertThat(bench.tickets.store.log().getLast().stream().aggregateId()).isEqualTo("parent-of-b");
        assertThat(bench.failures).hasSize(1);
    }

    @Test
    void a_deadline_that_replaces_a_failing_one_begins_anew() {
        bench.alice(open("a", "0"));
        var timer = bench.started(PARENT);
        failFiveTimes(timer);

        bench.alice(close("a"));
        bench.alice(open("a", "400"));
        bench.move(Duration.ofSeconds(400));
        timer.sendDue();

        assertThat(bench.failures.getLast().attempts()).isEqualTo(1);
    }

    @Test
    void a_command_that_finds_the_store_unavailable_is_sent_again() {
        bench.alice(open("a", "0"));
        bench.alice(open("parent-of-a", "1000000"));
        var timer = bench.started(PARENT);
        // Every attempt of the first delivery.
        IntStream.range(0, 3).forEach(_ -> bench.tickets.store.beforeNextAppend(() -> {
            throw new StoreUnavailableException("down");
        }));
        timer.sendDue();
        bench.move(Duration.ofSeconds(1));
        timer.sendDue();

        assertThat(bench.failures).extracting(Failure::reason).containsExactly("down");
        assertThat(bench.tickets.store.log()).hasSize(3);
    }

    private void failFiveTimes(Timer timer) {
        for (var i = 0; i < 5; i++) {
            assertThat(timer.sendDue()).isEqualTo(1);
            bench.move(Duration.ofMinutes(1));
        }
    }
}
