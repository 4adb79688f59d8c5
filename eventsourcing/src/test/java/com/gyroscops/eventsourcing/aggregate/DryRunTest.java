package com.gyroscops.eventsourcing.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.Ticket;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketId;
import com.gyroscops.eventsourcing.testing.TicketStatus;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DryRunTest {

    private static final Ticket OPEN = new Ticket(TicketStatus.OPEN, "printer", 1);
    private static final Ticket CLOSED = new Ticket(TicketStatus.CLOSED, "printer", 2);
    private static final Ticket CANCELLED = new Ticket(TicketStatus.CANCELLED, "printer", 2);

    @Test
    void a_command_without_required_input_is_decided_on_the_state() {
        assertThat(options(OPEN)).contains(option("CloseTicket", true), option("CancelTicket", true));
        assertThat(options(CLOSED)).contains(refused("CancelTicket", "ticket-not-open"));
        assertThat(options(CANCELLED)).contains(refused("CloseTicket", "ticket-not-open"));
    }

    @Test
    void a_command_that_would_change_nothing_is_not_possible_and_has_no_code() {
        assertThat(options(CLOSED)).contains(option("CloseTicket", false));
    }

    @Test
    void a_command_with_input_is_listed_with_what_it_needs_and_undecided() {
        assertThat(options(OPEN))
                .contains(new CommandOption("OpenTicket", List.of("subject"), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_command_with_input_is_decided_when_there_is_an_example_that_fits_the_state() {
        var tickets = Ticket.AGGREGATE.commands(
                TicketCommand.class, _ -> NoFacts.NONE, (id, ticket) -> List.of(Say.open(id, ticket.subject())));

        assertThat(options(tickets, CLOSED))
                .contains(new CommandOption("OpenTicket", List.of("subject"), Optional.of(true), Optional.empty()));
        assertThat(options(tickets, OPEN))
                .contains(new CommandOption(
                        "OpenTicket", List.of("subject"), Optional.of(false), Optional.of("ticket-not-openable")));
    }

    @Test
    void commands_are_decided_for_the_aggregate_that_is_asked_for_at_the_present_time() {
        var now = Instant.parse("2024-05-01T12:00:00Z");
        var dryRun = new DryRun<String, Wait, Instant>(Wait.class, at -> at, (_, _) -> List.of());
        var decided = new ArrayList<Object>();

        dryRun.options(
                (state, command, at) -> {
                    decided.addAll(List.of(state, command, at));
                    return Either.right(List.of());
                },
                "t-1",
                "state",
                now);

        assertThat(decided).containsExactly("state", new Wait.WaitForAnswer(new TicketId("t-1")), now);
    }

    @Test
    void a_command_that_does_not_begin_with_an_identifier_is_refused_at_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DryRun<String, Nameless, NoFacts>(
                        Nameless.class, _ -> NoFacts.NONE, (_, _) -> List.of()))
                .withMessageContaining("Shout");
    }

    sealed interface Wait {
        record WaitForAnswer(TicketId ticketId) implements Wait {}
    }

    sealed interface Nameless {
        record Shout(int volume) implements Nameless {}
    }

    private static List<CommandOption> options(Ticket ticket) {
        return options(Ticket.AGGREGATE.commands(TicketCommand.class, _ -> NoFacts.NONE), ticket);
    }

    private static List<CommandOption> options(Aggregate<Ticket, ?, ?, ?, ?> aggregate, Ticket ticket) {
        return optionsOf(aggregate, ticket);
    }

    private static <C, F, E, R> List<CommandOption> optionsOf(Aggregate<Ticket, C, F, E, R> aggregate, Ticket ticket) {
        return aggregate.dryRun().orElseThrow().options(aggregate.decide(), "t-1", ticket, Instant.EPOCH);
    }

    private static CommandOption option(String name, boolean possible) {
        return new CommandOption(name, List.of(), Optional.of(possible), Optional.empty());
    }

    private static CommandOption refused(String name, String code) {
        return new CommandOption(name, List.of(), Optional.of(false), Optional.of(code));
    }
}
