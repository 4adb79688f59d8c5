package com.gyroscops.eventsourcing.pipeline;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.testing.ObservedSteps;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import com.gyroscops.eventsourcing.testing.TicketRejection.SubjectMissing;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class ObservedCommandHandlerTest {

    private final ObservedSteps steps = new ObservedSteps();

    @Test
    void an_accepted_command_is_counted_as_such() {
        measure(_ -> Either.right("done"));
        verifyMeasured("accepted");
    }

    @Test
    void a_refusal_is_counted_under_its_code() {
        measure(_ -> Either.left(new Rejected<>(new SubjectMissing(Say.ticket("a")))));
        verifyMeasured("subject-missing");
    }

    @Test
    void a_conflict_and_a_reused_key_have_names_of_their_own() {
        measure(_ -> Either.left(new Conflict<>(new StreamId("Ticket", "a"), new Exactly(1), 2)));
        verifyMeasured("conflict");
        measure(_ -> Either.left(new IdempotencyKeyReused<>("key")));
        verifyMeasured("idempotency-key-reused");
    }

    @Test
    void a_failure_is_counted_and_goes_on() {
        var broken = new IllegalStateException("disk on fire");
        assertThatThrownBy(() -> measure(_ -> {
                    throw broken;
                }))
                .isSameAs(broken);
        verifyMeasured("failed");
    }

    private void measure(CommandHandler<Object, TicketRejection, String> handler) {
        Either<CommandFailure<TicketRejection>, String> ignored =
                new ObservedCommandHandler<>(handler, steps).handle(by(open("a", "printer")));
    }

    private void verifyMeasured(String outcome) {
        assertThat(steps.told()).endsWith("received OpenTicket", "answered " + outcome);
    }
}
