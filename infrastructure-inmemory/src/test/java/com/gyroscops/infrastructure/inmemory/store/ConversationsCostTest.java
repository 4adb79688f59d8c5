package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.analytics.Conversation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A page of conversations reads as many events in a long log as in a short one, even if one conversation has nearly
/// all events. A busy machine does not affect this.
class ConversationsCostTest {

    private static final int LIMIT = 25;

    @Test
    void as_many_looks_answer_for_a_hundred_thousand_events_as_for_ten_thousand() {
        assertThat(looks(new TalkingLog(10_000, 100))).isEqualTo(looks(new TalkingLog(100_000, 100)));
    }

    @Test
    void a_conversation_of_nearly_all_events_costs_no_more_than_others() {
        var log = new TalkingLog(100_000, 100_000);
        var page = new InMemoryConversations(log, _ -> () -> {}).newest(Optional.empty(), LIMIT);

        assertThat(page.conversations()).hasSize(2).extracting(Conversation::events).containsExactly(99_999L, 1L);
        assertThat(looks(log)).isLessThan(10);
    }

    private static long looks(TalkingLog log) {
        var conversations = new InMemoryConversations(log, _ -> () -> {});
        conversations.newest(Optional.empty(), LIMIT);
        var before = log.looks();
        assertThat(conversations.newest(Optional.empty(), LIMIT).conversations()).isNotEmpty();
        return log.looks() - before;
    }
}
