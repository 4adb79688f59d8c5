package com.gyroscops.eventsourcing.testkit.documents;

import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.DOING;
import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.DONE;
import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.TODO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.IndexKey;
import com.gyroscops.eventsourcing.testkit.documents.Card.Column;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of pages in a document store. An adapter's test extends it and creates the store.
public abstract class DocumentPagesContract {

    private static final String OPS = "operations";
    private static final String DEV = "development";
    private static final Set<Column> ANY_COLUMN = Set.of();
    private static final Set<String> ANY_TEAM = Set.of();

    private DocumentStore<TicketId, Card> store;

    /// Creates an empty store of [Card#TYPE].
    protected abstract DocumentStore<TicketId, Card> newStore();

    @BeforeEach
    final void open() {
        store = newStore();
    }

    @Test
    void documents_come_in_the_order_in_which_they_were_opened_even_after_changes() {
        put("b", TODO, OPS, 1);
        put("a", TODO, DEV, 2);
        put("c", TODO, OPS, 3);
        put("b", DOING, OPS, 4);

        assertThat(idsOf(all(10))).containsExactly("b", "a", "c");
    }

    @Test
    void the_newest_document_comes_first_when_asked_for() {
        openSeveral(200);
        put("t7", DONE, OPS, 201);
        put("t199", DONE, DEV, 202);
        put("t201", TODO, DEV, 203);

        var first = store.page(query(ANY_COLUMN, ANY_TEAM, Optional.empty(), 3).reversed());
        var second = store.page(
                query(ANY_COLUMN, ANY_TEAM, first.next(), 1_000).reversed());

        assertThat(idsOf(first)).containsExactly("t201", "t200", "t199");
        assertThat(idsOf(second)).hasSize(198).startsWith("t198").containsSubsequence("t8", "t7", "t6").endsWith("t1");
        assertThat(second.next()).isEmpty();
        assertThat(idsOf(store.page(query(Set.of(DONE), ANY_TEAM, Optional.empty(), 3).reversed())))
                .containsExactly("t199", "t7");
    }

    @Test
    void a_document_whose_first_event_was_a_dead_letter_comes_where_it_was_opened() {
        put("b", TODO, OPS, 2);
        store.moveTo(3);
        put("a", TODO, OPS, 1);

        assertThat(idsOf(all(10))).containsExactly("a", "b");
    }

    @Test
    void a_page_has_as_many_documents_as_asked_for_and_says_whether_there_are_more() {
        openSeveral(6);

        var first = page(ANY_COLUMN, ANY_TEAM, Optional.empty(), 3);
        var second = page(ANY_COLUMN, ANY_TEAM, first.next(), 3);

        assertThat(idsOf(first)).containsExactly("t1", "t2", "t3");
        assertThat(first.next()).isPresent();
        assertThat(idsOf(second)).containsExactly("t4", "t5", "t6");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void a_document_is_shown_as_it_is_now() {
        put("a", TODO, OPS, 1);
        put("a", DOING, OPS, 2);

        assertThat(all(10).documents()).containsExactly(Card.of("a", DOING, OPS, 2));
    }

    @Test
    void a_document_whose_index_value_changes_leaves_one_list_and_comes_to_another() {
        openSeveral(3);
        put("t2", DOING, OPS, 4);
        put("t1", DOING, OPS, 5);

        assertThat(idsOf(page(Set.of(TODO), ANY_TEAM, Optional.empty(), 10))).containsExactly("t3");
        assertThat(idsOf(page(Set.of(DOING), ANY_TEAM, Optional.empty(), 10))).containsExactly("t1", "t2");
    }

    @Test
    void nothing_that_happens_between_two_pages_moves_a_document_from_one_to_the_other() {
        openSeveral(6);
        var first = page(Set.of(TODO), ANY_TEAM, Optional.empty(), 3);

        put("t1", DONE, OPS, 7);
        store.delete(new TicketId("t2"));
        put("t3", DONE, OPS, 8);
        put("t5", TODO, OPS, 9);
        put("t7", TODO, OPS, 10);
        var second = page(Set.of(TODO), ANY_TEAM, first.next(), 3);
        var third = page(Set.of(TODO), ANY_TEAM, second.next(), 3);

        assertThat(idsOf(first)).containsExactly("t1", "t2", "t3");
        assertThat(idsOf(second)).containsExactly("t4", "t5", "t6");
        assertThat(idsOf(third)).containsExactly("t7");
        assertThat(third.next()).isEmpty();
    }

    @Test
    void a_document_that_is_put_again_is_listed_once() {
        put("a", TODO, OPS, 1);
        put("a", TODO, OPS, 1);

        assertThat(idsOf(all(10))).containsExactly("a");
        assertThat(all(1).next()).isEmpty();
    }

    @Test
    void every_restriction_and_page_size_finds_what_a_look_at_all_documents_finds() {
        var random = new Random(42);
        var columns = List.of(Column.values());
        var opened = new LinkedHashMap<TicketId, Card>();
        for (var position = 1; position <= 400; position++) {
            var ticket = "t" + random.nextInt(150);
            var card = put(
                    ticket, columns.get(random.nextInt(columns.size())), random.nextBoolean() ? OPS : DEV, position);
            opened.put(card.ticketId(), card);
            if (position % 20 == 0) {
                store.delete(card.ticketId());
                opened.remove(card.ticketId());
            }
        }

        for (var teams : List.of(ANY_TEAM, Set.of(OPS), Set.of(DEV, "no team"), Set.of("no team"))) {
            for (var wanted : List.of(ANY_COLUMN, Set.of(TODO), Set.of(DONE, DOING))) {
                for (var size : List.of(1, 7, 1_000, Integer.MAX_VALUE)) {
                    var matching = opened.values().stream()
                            .filter(query(wanted, teams, Optional.empty(), size)::matches)
                            .toList();
                    assertThat(everyPage(wanted, teams, size))
                            .as("%s of %s by %s", wanted, teams, size)
                            .isEqualTo(matching);
                }
            }
        }
    }

    @Test
    void an_index_key_of_other_documents_is_refused() {
        var other = new IndexKey<Card, Long>("hours", Card::at);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.page(DocumentQuery.<Card>all(Optional.empty(), 1).where(other, Set.of(1L))))
                .withMessageContaining("hours");
    }

    private List<Card> everyPage(Set<Column> columns, Set<String> teams, int limit) {
        var found = new ArrayList<Card>();
        var after = Optional.<Long>empty();
        do {
            var page = page(columns, teams, after, limit);
            assertThat(page.documents()).hasSizeLessThanOrEqualTo(limit);
            // Empty pages with a successor could go on forever.
            assertThat(page.next().isPresent() && page.documents().isEmpty()).isFalse();
            found.addAll(page.documents());
            assertThat(found).doesNotHaveDuplicates();
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    private void openSeveral(int documents) {
        for (var position = 1; position <= documents; position++) {
            put("t" + position, TODO, OPS, position);
        }
    }

    private Card put(String ticket, Column column, String team, long position) {
        var card = Card.of(ticket, column, team, position);
        store.put(card.ticketId(), card, card.last());
        return card;
    }

    private DocumentPage<Card> all(int limit) {
        return page(ANY_COLUMN, ANY_TEAM, Optional.empty(), limit);
    }

    private DocumentPage<Card> page(Set<Column> columns, Set<String> teams, Optional<Long> after, int limit) {
        return store.page(query(columns, teams, after, limit));
    }

    private static DocumentQuery<Card> query(
            Set<Column> columns, Set<String> teams, Optional<Long> after, int limit) {
        return DocumentQuery.<Card>all(after, limit).where(Card.COLUMN, columns).where(Card.TEAM, teams);
    }

    private static List<String> idsOf(DocumentPage<Card> page) {
        return page.documents().stream().map(card -> card.ticketId().value()).toList();
    }
}
