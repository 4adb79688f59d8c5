package com.gyroscops.eventsourcing.testkit.documents;

import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.DOING;
import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.DONE;
import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.TODO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.Group;
import com.gyroscops.eventsourcing.documents.Grouping;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import com.gyroscops.eventsourcing.testkit.documents.Card.Column;
import com.gyroscops.eventsourcing.testkit.documents.Card.Lane;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of groups in a document store. An adapter's test extends it and creates the store.
public abstract class DocumentGroupsContract {

    private static final String OPS = "operations";
    private static final String DEV = "development";

    private DocumentStore<TicketId, Card> store;

    /// Creates an empty store of [Card#TYPE].
    protected abstract DocumentStore<TicketId, Card> newStore();

    @BeforeEach
    final void open() {
        store = newStore();
    }

    @Test
    void each_group_has_its_count_and_its_sum() {
        put("a", TODO, DEV, 1);
        put("b", TODO, OPS, 2);
        put("c", DONE, OPS, 3);
        put("d", TODO, OPS, 4);

        assertThat(lanes())
                .containsExactlyInAnyOrder(
                        lane(TODO, DEV, 1, "1.5"), lane(TODO, OPS, 2, "3"), lane(DONE, OPS, 1, "1.5"));
        assertThat(store.groups(Card.TEAMS))
                .containsExactlyInAnyOrder(new Group<>(DEV, 1, List.of()), new Group<>(OPS, 3, List.of()));
    }

    @Test
    void a_document_that_changes_is_taken_from_one_group_to_another() {
        put("a", TODO, OPS, 1);
        put("a", DOING, OPS, 2);

        assertThat(lanes()).containsExactly(lane(DOING, OPS, 1, "1.5"));
        assertThat(store.groups(Card.TEAMS)).containsExactly(new Group<>(OPS, 1, List.of()));
    }

    @Test
    void a_document_that_is_put_again_counts_once() {
        put("a", TODO, OPS, 1);
        put("a", TODO, OPS, 1);

        assertThat(lanes()).containsExactly(lane(TODO, OPS, 1, "1.5"));
    }

    @Test
    void a_document_that_is_deleted_counts_no_more() {
        put("a", TODO, OPS, 1);
        put("b", TODO, OPS, 2);

        store.delete(new TicketId("a"));

        assertThat(lanes()).containsExactly(lane(TODO, OPS, 1, "1.5"));
    }

    @Test
    void the_groups_are_always_what_a_look_at_all_documents_comes_to() {
        var random = new Random(42);
        var columns = List.of(Column.values());
        for (var position = 1; position <= 300; position++) {
            var ticket = new TicketId("t" + random.nextInt(60));
            var column = columns.get(random.nextInt(columns.size()));
            var hours = BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4));
            var card = new Card(ticket, column, random.nextBoolean() ? OPS : DEV, hours, position);
            store.put(ticket, card, card.last());
            if (position % 20 == 0) {
                store.delete(new TicketId("t" + random.nextInt(60)));
            }
            assertThat(lanes()).isNotEmpty().containsExactlyInAnyOrderElementsOf(reckoned());
        }
    }

    @Test
    void a_document_that_changes_meanwhile_is_in_one_group_at_each_moment() {
        put("a", TODO, OPS, 1);
        var last = 5_000;
        Runnable writes = () -> {
            for (var position = 2; position <= last; position++) {
                put("a", position % 2 == 0 ? DOING : TODO, OPS, position);
            }
        };
        Supplier<Optional<String>> look = () -> {
            var seen = lanes();
            return seen.stream().mapToLong(Group::count).sum() == 1
                    ? Optional.empty()
                    : Optional.of("one document was " + seen);
        };

        assertThat(Rendezvous.watched(writes, look)).isEmpty();
    }

    @Test
    void a_grouping_of_other_documents_is_refused() {
        var other = Grouping.<Card, Long>by("positions", Card::at);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.groups(other))
                .withMessageContaining("positions");
    }

    private List<Group<Lane>> lanes() {
        return store.groups(Card.LANES).stream()
                .map(lane -> new Group<>(
                        lane.key(),
                        lane.count(),
                        lane.sums().stream().map(BigDecimal::stripTrailingZeros).toList()))
                .toList();
    }

    private List<Group<Lane>> reckoned() {
        var all = store.page(DocumentQuery.all(Optional.empty(), 1_000)).documents().stream();
        return all.collect(Collectors.groupingBy(Card.LANES.key())).entrySet().stream()
                .map(lane -> new Group<Lane>(
                        lane.getKey(),
                        lane.getValue().size(),
                        List.of(hoursOf(lane.getValue()).stripTrailingZeros())))
                .toList();
    }

    private static BigDecimal hoursOf(List<Card> cards) {
        return cards.stream().map(Card::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void put(String ticket, Column column, String team, long position) {
        var card = Card.of(ticket, column, team, position);
        store.put(card.ticketId(), card, card.last());
    }

    private static Group<Lane> lane(Column column, String team, long count, String hours) {
        return new Group<>(new Lane(column, team), count, List.of(new BigDecimal(hours)));
    }
}
