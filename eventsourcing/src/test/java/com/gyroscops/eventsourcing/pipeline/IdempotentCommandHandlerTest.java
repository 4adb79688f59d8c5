package com.gyroscops.eventsourcing.pipeline;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.once;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreUnavailable;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import com.gyroscops.eventsourcing.testing.MapIdempotency;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import com.gyroscops.eventsourcing.testing.TicketRejection.SubjectMissing;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdempotentCommandHandlerTest {

    private static final StreamId STREAM = new StreamId("Ticket", "a");
    private static final Receipt RECEIPT = new Receipt(STREAM, 1, 1, List.of(), false);

    /// The results of the inner handler, in order; a further call fails the test.
    private final Deque<Either<CommandFailure<TicketRejection>, Receipt>> answers = new ArrayDeque<>();

    private final IdempotentCommandHandler<Object, TicketRejection, Receipt> handler =
            new IdempotentCommandHandler<>(_ -> answers.removeFirst(), new MapIdempotency());

    @Test
    void a_repeated_request_gets_the_first_answer_marked_as_remembered() {
        answers.add(Either.right(RECEIPT));

        assertThat(handler.handle(once("key", open("a", "printer")))).isEqualTo(Either.right(RECEIPT));
        assertThat(handler.handle(once("key", open("a", "printer")))).isEqualTo(Either.right(RECEIPT.asReplayed()));
    }

    @Test
    void a_refusal_is_an_answer_like_any_other() {
        var refusal = new Rejected<TicketRejection>(new SubjectMissing(Say.ticket("a")));
        answers.add(Either.left(refusal));

        handler.handle(once("key", open("a", "")));

        assertThat(handler.handle(once("key", open("a", "")))).isEqualTo(Either.left(refusal.asReplayed()));
    }

    @Test
    void what_a_full_store_refused_may_be_run_again_under_the_same_key() {
        answers.add(Either.left(new StoreFull<>(9, 10)));
        answers.add(Either.right(RECEIPT));

        handler.handle(once("key", open("a", "printer")));

        assertThat(handler.handle(once("key", open("a", "printer")))).isEqualTo(Either.right(RECEIPT));
    }

    @Test
    void what_an_unavailable_store_prevented_may_be_run_again_under_the_same_key() {
        answers.add(Either.left(new StoreUnavailable<>(new StoreUnavailableException("busy"))));
        answers.add(Either.right(RECEIPT));

        handler.handle(once("key", open("a", "printer")));

        assertThat(handler.handle(once("key", open("a", "printer")))).isEqualTo(Either.right(RECEIPT));
    }

    @Test
    void a_lost_race_may_be_run_again_under_the_same_key() {
        answers.add(Either.left(new Conflict<>(STREAM, new ExpectedRevision.Exactly(0), 1)));
        answers.add(Either.right(RECEIPT));

        handler.handle(once("key", open("a", "printer")));

        assertThat(handler.handle(once("key", open("a", "printer")))).isEqualTo(Either.right(RECEIPT));
    }

    @Test
    void a_key_that_belongs_to_another_request_is_refused() {
        answers.add(Either.right(RECEIPT));
        handler.handle(once("key", open("a", "printer")));

        assertThat(handler.handle(once("key", open("a", "screen"))))
                .isEqualTo(Either.left(new IdempotencyKeyReused<>("key")));
    }

    @Test
    void without_a_key_every_request_is_executed() {
        answers.add(Either.right(RECEIPT));
        answers.add(Either.right(RECEIPT));

        handler.handle(by(open("a", "printer")));

        assertThat(handler.handle(by(open("a", "printer")))).isEqualTo(Either.right(RECEIPT));
        assertThat(answers).isEmpty();
    }
}
