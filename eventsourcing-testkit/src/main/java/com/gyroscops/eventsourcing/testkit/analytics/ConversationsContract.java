package com.gyroscops.eventsourcing.testkit.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.analytics.Conversation;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of indexes of conversations. An adapter's test extends it and creates the index.
public abstract class ConversationsContract {

    private static final int MANY = 1_000;

    private TalkedLog log;
    private Conversations conversations;

    /// Creates an index of the conversations of a log.
    protected abstract Conversations newConversations(EventReader reader, EventFeed feed);

    @BeforeEach
    final void open() {
        log = new TalkedLog();
        conversations = newConversations(log.store(), log.store());
    }

    @Test
    final void an_empty_log_has_no_conversation() {
        var page = conversations.newest(Optional.empty(), 10);

        assertThat(page.conversations()).isEmpty();
        assertThat(page.next()).isEmpty();
    }

    @Test
    final void a_page_has_room_for_one_conversation_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> conversations.newest(Optional.empty(), 0));
    }

    @Test
    final void the_conversation_that_had_an_event_last_comes_first_with_its_first_and_last_event_and_their_number() {
        log.append("a").append("b", "b").append("a");

        assertThat(page(10)).containsExactly("a 1..4 2", "b 2..3 2");
    }

    @Test
    final void a_long_conversation_is_counted_to_its_end_and_pushes_no_other_off_the_page() {
        log.append("a").append("b").append(nCopies(1_000, "long")).append("c");

        assertThat(page(10)).containsExactly("c 1003..1003 1", "long 3..1002 1000", "b 2..2 1", "a 1..1 1");
    }

    @Test
    final void what_was_appended_is_counted_at_once() {
        log.append("a");
        assertThat(page(10)).containsExactly("a 1..1 1");
        log.append("b");
        assertThat(page(10)).containsExactly("b 2..2 1", "a 1..1 1");
        log.append("a");
        assertThat(page(10)).containsExactly("a 1..3 2", "b 2..2 1");
    }

    @Test
    final void pages_follow_each_other_without_gap_or_repeat_and_the_last_one_says_so() {
        log.append("a", "b", "c", "a", "d");

        for (var limit = 1; limit <= 5; limit++) {
            assertThat(walk(limit)).containsExactly("d 5..5 1", "a 1..4 2", "c 3..3 1", "b 2..2 1");
        }
        assertThat(conversations.newest(Optional.empty(), 4).next()).isEmpty();
        assertThat(conversations.newest(Optional.empty(), 3).next()).contains(3L);
    }

    @Test
    final void a_position_above_the_log_is_beyond_nothing() {
        log.append("a");

        assertThat(conversations.newest(Optional.of(Long.MAX_VALUE), 10).conversations())
                .hasSize(1);
    }

    @Test
    final void a_conversation_that_moves_to_the_front_between_two_pages_is_on_no_later_page() {
        log.append("a", "b", "c");
        var first = conversations.newest(Optional.empty(), 1);
        log.append("c").append("a");

        assertThat(said(conversations.newest(first.next(), 10).conversations())).containsExactly("b 2..2 1");
        assertThat(page(10)).containsExactly("a 1..5 2", "c 3..4 2", "b 2..2 1");
    }

    @Test
    final void ids_are_compared_exactly() {
        var id = new UUID(7, 0xABCDEF).toString();
        log.append("talk", "Talk", id, id.toUpperCase(Locale.ROOT));

        assertThat(page(10)).hasSize(4).allMatch(conversation -> conversation.endsWith(" 1"));
    }

    @Test
    final void every_page_is_what_a_look_at_all_events_finds() {
        for (var seed = 0; seed < 5; seed++) {
            open();
            var random = new Random(seed);
            var model = new ModelConversations(log.store());
            for (var step = 0; step < 30; step++) {
                log.append(random.ints(random.nextInt(1, 80), 0, 1 + random.nextInt(40))
                        .mapToObj(Integer::toString)
                        .toArray(String[]::new));
                var beyond = Optional.of(random.nextLong(2 + log.store().head())).filter(_ -> random.nextBoolean());
                var limit = random.nextInt(1, 30);
                assertThat(conversations.newest(beyond, limit))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(model.newest(beyond, limit));
            }
        }
    }

    private static String[] nCopies(int count, String id) {
        return Collections.nCopies(count, id).toArray(String[]::new);
    }

    private List<String> page(int limit) {
        return said(conversations.newest(Optional.empty(), limit).conversations());
    }

    private List<String> walk(int limit) {
        var found = new ArrayList<String>();
        for (var page = conversations.newest(Optional.empty(), limit); ; ) {
            assertThat(page.conversations()).hasSizeBetween(1, limit);
            found.addAll(said(page.conversations()));
            if (page.next().isEmpty() || found.size() > MANY) {
                return found;
            }
            page = conversations.newest(page.next(), limit);
        }
    }

    private static List<String> said(List<Conversation> conversations) {
        return conversations.stream()
                .map(conversation -> conversation.last().metadata().correlationId() + " "
                        + conversation.first().position() + ".."
                        + conversation.last().position() + " " + conversation.events())
                .toList();
    }
}
