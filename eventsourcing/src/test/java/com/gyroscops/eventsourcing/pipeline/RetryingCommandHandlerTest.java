package com.gyroscops.eventsourcing.pipeline;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.expecting;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.FactsChanged;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreUnavailable;
import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RetryingCommandHandlerTest {

    private static final Either<CommandFailure<String>, String> LOST =
            Either.left(new Conflict<>(new StreamId("Ticket", "a"), new Exactly(0), 1));
    private static final Either<CommandFailure<String>, String> REFUSED = Either.left(new Rejected<>("no"));
    private static final Either<CommandFailure<String>, String> DONE = Either.right("done");

    private final StoreUnavailableException unavailable = new StoreUnavailableException("busy");

    private final List<Integer> standBacks = new ArrayList<>();

    @Test
    void a_lost_race_is_run_again_until_it_is_won() {
        assertThat(handler(5, List.of(LOST, LOST, DONE)).handle(by("command"))).isEqualTo(DONE);
        assertThat(standBacks).containsExactly(2, 3);
    }

    @Test
    void a_decision_whose_facts_have_changed_is_made_again() {
        var changed = Either.<CommandFailure<String>, String>left(new FactsChanged<>(7));

        assertThat(handler(5, List.of(changed, DONE)).handle(expecting(new Exactly(0), open("a", "printer"))))
                .isEqualTo(DONE);
    }

    @Test
    void a_refusal_ends_it() {
        assertThat(handler(5, List.of(LOST, REFUSED)).handle(by("command"))).isEqualTo(REFUSED);
    }

    @Test
    void it_gives_up_when_its_attempts_are_used_up() {
        assertThat(handler(3, List.of(LOST, LOST, LOST)).handle(by("command"))).isEqualTo(LOST);
        assertThat(standBacks).containsExactly(2, 3);
    }

    @Test
    void a_client_that_said_what_it_expects_is_told_at_once() {
        var outcome = handler(5, List.of(LOST)).handle(expecting(new Exactly(0), open("a", "printer")));

        assertThat(outcome).isEqualTo(LOST);
        assertThat(standBacks).isEmpty();
    }

    @Test
    void a_client_that_expects_one_of_several_revisions_has_lost_nothing_while_one_of_them_holds() {
        var either = new Precondition(List.of(new Exactly(0), new Exactly(1)), false);

        assertThat(handler(5, List.of(LOST, DONE)).handle(expecting(either, open("a", "printer"))))
                .isEqualTo(DONE);
    }

    @Test
    void an_unavailable_store_is_asked_again_with_pauses() {
        var next = List.<Supplier<Either<CommandFailure<String>, String>>>of(this::fail, this::fail, () -> DONE)
                .iterator();
        var handler = new RetryingCommandHandler<Object, String, String>(
                _ -> next.next().get(), new RetryPolicy(5, standBacks::add), CommandObserver.NONE);

        assertThat(handler.handle(expecting(new Exactly(0), open("a", "printer"))))
                .isEqualTo(DONE);
        assertThat(standBacks).containsExactly(2, 3);
    }

    @Test
    void a_store_that_stays_unavailable_is_a_failure_with_its_cause() {
        var handler = new RetryingCommandHandler<Object, String, String>(
                _ -> fail(), new RetryPolicy(3, standBacks::add), CommandObserver.NONE);

        assertThat(handler.handle(by("command"))).isEqualTo(Either.left(new StoreUnavailable<>(unavailable)));
        assertThat(standBacks).containsExactly(2, 3);
    }

    @Test
    void what_a_retry_inside_has_given_up_is_not_tried_again() {
        Either<CommandFailure<String>, String> givenUp = Either.left(new StoreUnavailable<>(unavailable));

        assertThat(handler(3, List.of(givenUp)).handle(by("command"))).isEqualTo(givenUp);
        assertThat(standBacks).isEmpty();
    }

    @Test
    void a_policy_executes_once_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(0, _ -> {}));
    }

    private Either<CommandFailure<String>, String> fail() {
        throw unavailable;
    }

    private RetryingCommandHandler<Object, String, String> handler(
            int attempts, List<Either<CommandFailure<String>, String>> outcomes) {
        var next = outcomes.iterator();
        return new RetryingCommandHandler<>(
                _ -> next.next(), new RetryPolicy(attempts, standBacks::add), CommandObserver.NONE);
    }
}
