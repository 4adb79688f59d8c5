package com.gyroscops.eventsourcing.testkit.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.analytics.ConversationPage;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class ConversationsSaboteursTest {

    static class Model extends ConversationsContract {
        @Override
        protected Conversations newConversations(EventReader reader, EventFeed feed) {
            return new ModelConversations(reader);
        }
    }

    static class FindsNothing extends ConversationsContract {
        @Override
        protected Conversations newConversations(EventReader reader, EventFeed feed) {
            return (_, _) -> new ConversationPage(List.of(), Optional.empty());
        }
    }

    /// Counts only the newest 300 events.
    static class LooksAtTheNewestEventsAlone extends ConversationsContract {
        @Override
        protected Conversations newConversations(EventReader reader, EventFeed feed) {
            return new ModelConversations(reader) {
                @Override
                List<RecordedEvent> events() {
                    var all = super.events();
                    return all.subList(Math.max(0, all.size() - 300), all.size());
                }
            };
        }
    }

    static class LagsBehind extends ConversationsContract {
        @Override
        protected Conversations newConversations(EventReader reader, EventFeed feed) {
            return new ModelConversations(reader) {
                private List<RecordedEvent> seen = List.of();

                @Override
                List<RecordedEvent> events() {
                    var before = seen;
                    seen = super.events();
                    return before;
                }
            };
        }
    }

    static class IgnoresCase extends ConversationsContract {
        @Override
        protected Conversations newConversations(EventReader reader, EventFeed feed) {
            return new ModelConversations(reader) {
                @Override
                String key(RecordedEvent event) {
                    return super.key(event).toLowerCase(Locale.ROOT);
                }
            };
        }
    }

    static class RepeatsTheLastOfAPage extends ConversationsContract {
        @Override
        protected Conversations newConversations(EventReader reader, EventFeed feed) {
            return new ModelConversations(reader) {
                @Override
                public ConversationPage newest(Optional<Long> beyond, int limit) {
                    return super.newest(beyond.map(position -> position + 1), limit);
                }
            };
        }
    }

    static class AlwaysPromisesMore extends ConversationsContract {
        @Override
        protected Conversations newConversations(EventReader reader, EventFeed feed) {
            return new ModelConversations(reader) {
                @Override
                public ConversationPage newest(Optional<Long> beyond, int limit) {
                    var right = super.newest(beyond, limit);
                    return right.conversations().isEmpty()
                            ? right
                            : new ConversationPage(
                                    right.conversations(),
                                    Optional.of(right.conversations()
                                            .getLast()
                                            .last()
                                            .position()));
                }
            };
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void an_index_that_finds_nothing_is_found_out() {
        assertThat(Verdict.of(FindsNothing.class).green()).containsExactly("an_empty_log_has_no_conversation");
    }

    @Test
    void counts_over_some_of_the_log_are_found() {
        assertThat(Verdict.of(LooksAtTheNewestEventsAlone.class).red())
                .contains("a_long_conversation_is_counted_to_its_end_and_pushes_no_other_off_the_page");
        assertThat(Verdict.of(LagsBehind.class).red()).contains("what_was_appended_is_counted_at_once");
    }

    @Test
    void ids_that_are_taken_for_the_same_are_found() {
        assertThat(Verdict.of(IgnoresCase.class).red()).contains("ids_are_compared_exactly");
    }

    @Test
    void pages_that_do_not_fit_together_are_found() {
        assertThat(Verdict.of(RepeatsTheLastOfAPage.class).red())
                .contains("pages_follow_each_other_without_gap_or_repeat_and_the_last_one_says_so");
        assertThat(Verdict.of(AlwaysPromisesMore.class).red())
                .contains("pages_follow_each_other_without_gap_or_repeat_and_the_last_one_says_so");
    }
}
