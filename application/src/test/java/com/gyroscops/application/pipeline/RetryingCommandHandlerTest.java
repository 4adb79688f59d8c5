package com.gyroscops.application.pipeline;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.expecting;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S57")
@Tag("B27")
class RetryingCommandHandlerTest {

    private static final Either<CommandFailure<String>, String> LOST =
            Either.left(new Conflict<>(new StreamId("Payment", "a"), new Exactly(0), 1));
    private static final Either<CommandFailure<String>, String> REFUSED = Either.left(new Rejected<>("no"));
    private static final Either<CommandFailure<String>, String> DONE = Either.right("done");

    private final List<Integer> standBacks = new ArrayList<>();

    @Test
    void a_lost_race_is_run_again_until_it_is_won() {
        assertThat(handler(5, List.of(LOST, LOST, DONE)).handle(by("command"))).isEqualTo(DONE);
        assertThat(standBacks).containsExactly(2, 3);
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
        var outcome = handler(5, List.of(LOST)).handle(expecting(new Exactly(0), process("a", "1.00")));

        assertThat(outcome).isEqualTo(LOST);
        assertThat(standBacks).isEmpty();
    }

    @Test
    void a_policy_executes_once_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(0, _ -> {}));
    }

    private RetryingCommandHandler<Object, String, String> handler(
            int attempts, List<Either<CommandFailure<String>, String>> outcomes) {
        var next = outcomes.iterator();
        return new RetryingCommandHandler<>(_ -> next.next(), new RetryPolicy(attempts, standBacks::add));
    }
}
