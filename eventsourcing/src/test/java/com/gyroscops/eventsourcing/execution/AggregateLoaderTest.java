package com.gyroscops.eventsourcing.execution;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.openSolved;
import static com.gyroscops.eventsourcing.testing.Say.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.aggregate.NoFacts;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.testing.MapStates;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.Ticket;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketCommand.CancelTicket;
import com.gyroscops.eventsourcing.testing.TicketCommand.CloseTicket;
import com.gyroscops.eventsourcing.testing.TicketEvent;
import com.gyroscops.eventsourcing.testing.TicketId;
import com.gyroscops.eventsourcing.testing.Tickets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateLoaderTest {

    /// Commands go through a cache that forgets now and then, and that does not see what another process appends; a
    /// full replay knows no cache.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_remembered_state_and_the_events_after_it_are_a_full_replay(long seed) {
        var random = new SplittableRandom(seed);
        var tickets = new Tickets();
        for (int step = 0; step < 300; step++) {
            if (random.nextInt(20) == 0) {
                tickets.states.forgetEverything();
            }
            var id = ticket("ticket-" + random.nextInt(5));
            if (random.nextInt(10) == 0) {
                appendElsewhere(tickets, id);
            } else {
                tickets.commands.handle(by(randomCommand(id, random)));
            }
            assertThat(load(tickets, tickets.states, id))
                    .as("seed %d, step %d, %s", seed, step, id)
                    .isEqualTo(load(tickets, new MapStates<>(), id));
        }
    }

    private static void appendElsewhere(Tickets tickets, TicketId id) {
        tickets.store.append(AppendRequest.to(
                Ticket.stream(id), new ExpectedRevision.Any(), List.of(Say.event(Say.opened(id.value())))));
    }

    private static VersionedState<Ticket> load(Tickets tickets, StateCache<Ticket> states, TicketId id) {
        return new AggregateLoader<>(TicketEvent.class, tickets.store, states, Observation.NONE)
                .load(Ticket.stream(id), Ticket.AGGREGATE.with(NoFacts.NONE));
    }

    /// Cancelling is rare, because a cancelled ticket accepts no other command.
    private static TicketCommand randomCommand(TicketId id, SplittableRandom random) {
        if (random.nextInt(40) == 0) {
            return new CancelTicket(id, Optional.empty());
        }
        return switch (random.nextInt(4)) {
            case 0 -> open(id.value(), "printer " + random.nextInt(3));
            case 1 -> openSolved(id.value(), "screen " + random.nextInt(3));
            default -> new CloseTicket(id, Optional.empty());
        };
    }
}
