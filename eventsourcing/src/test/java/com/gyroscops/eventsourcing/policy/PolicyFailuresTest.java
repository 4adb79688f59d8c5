package com.gyroscops.eventsourcing.policy;

import static com.gyroscops.eventsourcing.policy.Policy.send;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.cancel;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.close;
import static com.gyroscops.eventsourcing.policy.PolicyTestBench.to;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.policy.PolicyTestBench.Sent;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionError.BehindDeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionError.UnknownProjection;
import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.projection.ProjectionStatus.State;
import com.gyroscops.eventsourcing.projection.RetryResult;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import com.gyroscops.eventsourcing.testing.Await;
import com.gyroscops.eventsourcing.testing.ProjectionTestBench;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PolicyFailuresTest {

    /// A ticket that is closed cancels its twin, which is refused while there is none.
    private static final Policy TWINS = Policy.named("twins")
            .when(TicketClosed.class, (event, _) -> send(to(cancel("twin-of-" + event.ticketId().value()))));

    private final PolicyTestBench bench = new PolicyTestBench();
    private final MapCheckpoints checkpoints = new MapCheckpoints();
    private final Policies policies = bench.running(checkpoints, TWINS);

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void an_event_whose_command_is_refused_is_a_dead_letter_with_what_follows_in_its_stream() {
        closeTwiceWithoutATwin();

        policies.catchUp();

        assertThat(deadLetters()).containsExactly(2L, 3L, 4L);
        assertThat(policies.deadLetters("twins", 0, 1).get().events())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.attempts()).isEqualTo(ProjectionTestBench.ATTEMPTS);
                    assertThat(letter.reason().orElseThrow()).contains("was not executed", "TicketNotFound");
                });
        assertThat(bench.watched.deadLetters).extracting(DeadLetter::position).containsExactly(2L);
        assertThat(status().position()).isEqualTo(4);
        assertThat(status().state()).isEqualTo(State.LIVE);
    }

    @Test
    void other_streams_go_on() {
        closeTwiceWithoutATwin();
        bench.alice(open("twin-of-b", "printer"));
        bench.alice(open("b", "printer"));
        bench.alice(close("b"));

        policies.catchUp();

        assertThat(deadLetters()).containsExactly(2L, 3L, 4L);
        assertThat(bench.log()).last().hasToString("TicketCancelled[ticketId=TicketId[value=twin-of-b], reason="
                + "Optional.empty]");
    }

    @Test
    void a_retry_sends_the_command_again_and_delivers_what_is_behind_it() {
        closeTwiceWithoutATwin();
        policies.catchUp();
        bench.alice(open("twin-of-a", "printer"));

        assertThat(policies.retry("twins", 4)).isEqualTo(Either.left(new BehindDeadLetter(4, 2)));
        assertThat(policies.retry("twins", 2)).isEqualTo(Either.right(new RetryResult(3, Optional.empty())));

        assertThat(bench.tickets.store.log().getLast().metadata().commandId())
                .isEqualTo(bench.sent.getFirst().metadata().commandId());
        assertThat(deadLetters()).isEmpty();
        assertThat(bench.sent).hasSize(ProjectionTestBench.ATTEMPTS + 2);
    }

    @Test
    void a_skipped_event_is_never_delivered_and_what_is_behind_it_is() {
        closeTwiceWithoutATwin();
        policies.catchUp();
        bench.alice(open("twin-of-a", "printer"));
        bench.sent.clear();

        assertThat(policies.skip("twins", 2)).isEqualTo(Either.right(new RetryResult(2, Optional.empty())));

        assertThat(bench.sent).singleElement().satisfies(sent -> assertThat(
                        sent.metadata().causationId().value())
                .isEqualTo(bench.tickets.store.log().get(3).id().toString()));
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void dead_letters_outlive_the_runner() {
        closeTwiceWithoutATwin();
        policies.catchUp();
        bench.alice(open("twin-of-a", "printer"));

        var next = bench.running(checkpoints, TWINS);
        next.catchUp();

        assertThat(next.statuses()).extracting(ProjectionStatus::deadLetters).containsExactly(3L);
        assertThat(next.retry("twins", 2)).isEqualTo(Either.right(new RetryResult(3, Optional.empty())));
    }

    @Test
    void a_full_store_holds_the_policy_which_goes_on_when_there_is_room() {
        bench.alice(open("twin-of-a", "printer"));
        bench.alice(open("a", "printer"));
        bench.alice(close("a"));
        bench.tickets.store.room = 3;

        policies.start();
        Await.holds(() -> status().state() == State.FAILING && bench.watched.failures.size() > 5);
        assertThat(bench.watched.failures.getFirst())
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("the store is full: 3 of 3");
        assertThat(status().position()).isEqualTo(2);
        bench.tickets.store.room = 4;
        Await.holds(() -> status().position() == 4 && status().state() == State.LIVE);

        assertThat(deadLetters()).isEmpty();
        assertThat(bench.sent).extracting(Sent::command).containsOnly(cancel("twin-of-a"));
    }

    @Test
    void an_unavailable_store_holds_the_policy_which_goes_on_when_it_is_back() {
        bench.alice(open("twin-of-a", "printer"));
        bench.alice(open("a", "printer"));
        bench.alice(close("a"));
        IntStream.range(0, 20).forEach(_ -> bench.tickets.store.beforeNextAppend(() -> {
            throw new StoreUnavailableException("down");
        }));

        policies.start();
        Await.holds(() -> status().position() == 4 && status().state() == State.LIVE);

        assertThat(bench.watched.failures).isNotEmpty().allSatisfy(failure -> assertThat(failure).hasMessage("down"));
        assertThat(bench.watched.deadLetters).isEmpty();
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void an_unknown_policy_has_nothing_to_retry() {
        var unknown = Either.left(new UnknownProjection("other"));

        assertThat(policies.retry("other", 1)).isEqualTo(unknown);
        assertThat(policies.skip("other", 1)).isEqualTo(unknown);
        assertThat(policies.deadLetters("other", 0, 1)).isEqualTo(unknown);
    }

    private void closeTwiceWithoutATwin() {
        bench.alice(open("a", "printer"));
        bench.alice(close("a"));
        bench.alice(open("a", "printer"));
        bench.alice(close("a"));
    }

    private ProjectionStatus status() {
        return policies.statuses().getFirst();
    }

    private List<Long> deadLetters() {
        return policies.deadLetters("twins", 0, 10).get().events().stream()
                .map(DeadLetter::position)
                .toList();
    }
}
