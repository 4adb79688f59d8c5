package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.AppendOutcome.EventIdReused;
import com.gyroscops.eventsourcing.store.AppendOutcome.ConditionViolated;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.store.ExpectedRevision.StreamExists;
import com.gyroscops.eventsourcing.store.QueryItem;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Concurrent appends: the right number of them succeeds, and no event is lost.
abstract class RacingContract extends StoreContract {

    private static final int THREADS = 10;
    private static final int ROUNDS = 30;

    static Stream<ExpectedRevision> oneWinner() {
        return Stream.of(new NoStream(), new Exactly(0), new Exactly(3));
    }

    static Stream<ExpectedRevision> manyWinners() {
        return Stream.of(new Any(), new StreamExists());
    }

    @ParameterizedTest
    @MethodSource("oneWinner")
    void a_race_has_exactly_one_winner(ExpectedRevision expected) {
        var revision = expected instanceof Exactly exactly ? (int) exactly.revision() : 0;
        for (var round = 0; round < ROUNDS; round++) {
            var stream = new StreamId("Ticket", "round-" + round);
            given(stream, events.some(revision));

            var outcomes = race(_ -> AppendRequest.to(stream, expected, events.list(2)));

            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Conflict.class::isInstance)
                    .hasSize(THREADS - 1)
                    .containsOnly(new Conflict(stream, expected, revision + 2));
            assertThat(stream(stream)).hasSize(revision + 2);
        }
    }

    @ParameterizedTest
    @MethodSource("manyWinners")
    void without_a_revision_everyone_wins(ExpectedRevision expected) {
        given(STREAM, events.one());

        var outcomes = race(_ -> AppendRequest.to(STREAM, expected, events.list(5)));

        assertThat(outcomes).allMatch(Appended.class::isInstance);
        assertThat(stream(STREAM)).hasSize(1 + 5 * THREADS);
        assertThat(outcomes).doesNotHaveDuplicates();
    }

    @Test
    void overlapping_appends_to_several_streams_have_one_winner() {
        for (var round = 0; round < ROUNDS; round++) {
            var shared = new StreamId("Account", "shared-" + round);
            var number = round;

            var outcomes = race(thread -> request(
                    List.of(),
                    part(new StreamId("Account", number + "-" + thread), new NoStream(), events.one()),
                    part(shared, new NoStream(), events.one())));

            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(log()).hasSize(2 * (round + 1));
        }
    }

    @Test
    void of_appends_that_exclude_each_other_one_wins() {
        for (var round = 0; round < ROUNDS; round++) {
            var ticket = "round-" + round;
            var none = new AppendCondition(BoundaryQuery.of(QueryItem.tagged(Set.of(new Tag("ticket", ticket)))), 0);

            var outcomes = race(thread -> request(
                    List.of(none),
                    part(new StreamId("Account", ticket + "-" + thread), new Any(), events.about(ticket))));

            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(ConditionViolated.class::isInstance).hasSize(THREADS - 1);
        }
    }

    @Test
    void of_decisions_over_one_boundary_as_many_win_as_there_is_room() {
        for (var round = 0; round < ROUNDS; round++) {
            var ticket = "round-" + round;
            var query = BoundaryQuery.of(QueryItem.tagged(Set.of(new Tag("ticket", ticket))));

            Rendezvous.of(THREADS, thread -> takeOneOfTwo(query, ticket, thread));

            assertThat(store.boundaries().read(query, 0).events()).hasSize(2);
        }
    }

    /// Appends an event unless there are two, and decides again when others were faster.
    private Object takeOneOfTwo(BoundaryQuery query, String ticket, int thread) {
        while (true) {
            var read = store.boundaries().read(query, 0);
            if (read.events().size() >= 2) {
                return read;
            }
            var condition = new AppendCondition(query, read.position());
            var outcome = append(request(
                    List.of(condition),
                    part(new StreamId("Account", ticket + "-" + thread), new Any(), events.about(ticket))));
            if (outcome instanceof Appended) {
                return outcome;
            }
        }
    }

    @Test
    void the_same_append_from_every_thread_is_stored_once() {
        for (var round = 0; round < ROUNDS; round++) {
            var stream = new StreamId("Ticket", "round-" + round);
            var request = AppendRequest.to(stream, new NoStream(), events.list(3));

            var outcomes = race(_ -> request);

            assertThat(outcomes).allMatch(Appended.class::isInstance).containsOnly(outcomes.getFirst());
            assertThat(stream(stream)).hasSize(3);
        }
    }

    @Test
    void of_appends_of_one_event_to_several_streams_one_wins() {
        for (var round = 0; round < ROUNDS; round++) {
            var event = events.one();
            var number = round;

            var outcomes = race(thread ->
                    AppendRequest.to(new StreamId("Ticket", number + "-" + thread), new Any(), List.of(event)));

            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(EventIdReused.class::isInstance)
                    .hasSize(THREADS - 1)
                    .containsOnly(new EventIdReused(event.id()));
            assertThat(log()).hasSize(round + 1);
        }
    }

    @Test
    void nothing_is_lost_when_writers_try_again() {
        Rendezvous.of(THREADS, _ -> {
            for (var i = 0; i < 40; i++) {
                persist(events.one());
            }
            return THREADS;
        });

        assertThat(stream(STREAM)).hasSize(40 * THREADS);
    }

    private void persist(NewEvent event) {
        AppendOutcome outcome;
        do {
            var revision =
                    store.reader().lastOf(STREAM).map(RecordedEvent::revision).orElse(0L);
            outcome = append(STREAM, new Exactly(revision), event);
        } while (outcome instanceof Conflict);
    }

    private List<AppendOutcome> race(IntFunction<AppendRequest> request) {
        var requests = new ArrayList<AppendRequest>();
        for (var thread = 0; thread < THREADS; thread++) {
            requests.add(request.apply(thread));
        }
        return Rendezvous.of(THREADS, thread -> append(requests.get(thread)));
    }
}
