package com.gyroscops.eventsourcing.observation;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.expecting;
import static com.gyroscops.eventsourcing.testing.Say.once;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.testing.ObservedSteps;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.TicketCommand.CloseTicket;
import com.gyroscops.eventsourcing.testing.Tickets;
import com.gyroscops.eventsourcing.testing.Tickets.OpenTickets;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The calls of observers by the pipeline and the executors.
class CommandObserverTest {

    private final ObservedSteps steps = new ObservedSteps();
    private final Tickets tickets = new Tickets(new Observation(steps, steps));

    @Test
    void each_step_of_a_command_is_told_when_it_is_done() {
        tickets.commands.handle(by(open("a", "printer")));

        assertThat(steps.told())
                .containsExactly(
                        "received OpenTicket",
                        "executing 1",
                        "reading Ticket/a",
                        "read 0",
                        "loaded 0",
                        "decided true",
                        "appending 1",
                        "Appended",
                        "appended Ticket/a 1",
                        "executed true",
                        "answered accepted");
    }

    @Test
    void a_refused_command_does_not_come_to_the_store() {
        tickets.commands.handle(by(open("a", "")));

        assertThat(steps.told()).endsWith("loaded 0", "decided false", "executed false", "answered subject-missing");
    }

    @Test
    void an_aggregate_that_moved_on_is_not_asked_to_decide() {
        openedByOther(tickets);

        tickets.commands.handle(expecting(new Exactly(7), open("a", "printer")));

        assertThat(steps.told()).endsWith("loaded 1", "executed false", "answered conflict");
    }

    @Test
    void an_aggregate_that_does_not_exist_says_so_before_the_expectation_is_looked_at() {
        tickets.commands.handle(expecting(new Exactly(7), new CloseTicket(ticket("a"), Optional.empty())));

        assertThat(steps.told()).endsWith("loaded 0", "decided false", "executed false", "answered ticket-not-found");
    }

    @Test
    void a_lost_race_is_told_as_an_attempt_that_is_made_again() {
        tickets.store.beforeNextAppend(() -> openedByOther(tickets));

        tickets.commands.handle(by(open("a", "printer")));

        assertThat(steps.told()).containsSubsequence("Conflict", "executed false", "executing 2", "read 1", "loaded 1");
    }

    @Test
    void a_store_that_fails_is_told_and_its_exception_goes_on_unchanged() {
        var broken = new IllegalStateException("disk on fire");
        tickets.store.beforeNextAppend(() -> {
            throw broken;
        });

        assertThatThrownBy(() -> tickets.commands.handle(by(open("a", "printer"))))
                .isSameAs(broken);

        assertThat(steps.told()).endsWith("appending 1", "failed disk on fire", "answered failed");
    }

    @Test
    void a_repeated_request_is_received_and_answered() {
        tickets.commands.handle(once("key", open("a", "printer")));
        steps.told().clear();

        tickets.commands.handle(once("key", open("a", "printer")));

        assertThat(steps.told()).hasSize(2).first().isEqualTo("received OpenTicket");
        assertThat(steps.told()).last().asString().startsWith("answered ");
    }

    @Test
    void an_atomic_batch_is_read_and_decided_command_by_command_and_appended_once() {
        tickets.batch.handle(by(new OpenTickets(List.of(open("a", "x"), open("b", "y")))));

        assertThat(steps.told())
                .filteredOn(step -> !step.startsWith("read"))
                .containsExactly(
                        "received OpenTickets",
                        "executing 1",
                        "loaded 0",
                        "decided true",
                        "loaded 0",
                        "decided true",
                        "appending 2",
                        "Appended",
                        "executed true",
                        "answered accepted");
    }

    @Test
    void several_observers_are_told_the_same_in_their_order() {
        var other = new ObservedSteps();
        var both = List.of(steps, other);
        var watched = new Tickets(new Observation(CommandObserver.all(both), StoreObserver.all(both)));
        watched.store.beforeNextAppend(() -> openedByOther(watched));

        watched.commands.handle(by(open("a", "printer")));

        assertThat(other.told()).isEqualTo(steps.told()).hasSizeGreaterThan(15);
        assertThat(CommandObserver.all(List.of())).isSameAs(CommandObserver.NONE);
        assertThat(StoreObserver.all(List.of(steps))).isSameAs(steps);
    }

    static List<Arguments> composites() {
        return List.of(
                arguments(CommandObserver.class, CommandObservers.class),
                arguments(StoreObserver.class, StoreObservers.class));
    }

    @ParameterizedTest
    @MethodSource("composites")
    void nothing_is_left_out_that_an_observer_can_be_told(Class<?> observer, Class<?> composite) {
        assertThat(Arrays.stream(observer.getMethods()).filter(Method::isDefault))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(composite.getDeclaredMethods())
                        .extracting(Method::getName)
                        .contains(method.getName()));
    }

    private static void openedByOther(Tickets tickets) {
        var stream = new StreamId("Ticket", "a");
        tickets.store.append(AppendRequest.to(stream, new Any(), List.of(Say.event(Say.opened("a")))));
    }
}
