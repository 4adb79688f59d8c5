package com.gyroscops.eventsourcing.testkit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.eventsourcing.streams.StreamPage;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class StreamIndexSaboteursTest {

    static class Model extends StreamIndexContract {
        @Override
        protected StreamIndex newStreams(EventReader reader, EventFeed feed) {
            return new ModelStreamIndex(reader);
        }
    }

    static class ListsEveryEvent extends StreamIndexContract {
        @Override
        protected StreamIndex newStreams(EventReader reader, EventFeed feed) {
            return new ModelStreamIndex(reader) {
                @Override
                Collection<RecordedEvent> last(List<RecordedEvent> events) {
                    return events;
                }
            };
        }
    }

    static class IgnoresTheType extends StreamIndexContract {
        @Override
        protected StreamIndex newStreams(EventReader reader, EventFeed feed) {
            return new ModelStreamIndex(reader) {
                @Override
                boolean isOneOf(Set<String> aggregateTypes, String type) {
                    return true;
                }
            };
        }
    }

    static class IgnoresCase extends StreamIndexContract {
        @Override
        protected StreamIndex newStreams(EventReader reader, EventFeed feed) {
            return new ModelStreamIndex(reader) {
                @Override
                boolean isOneOf(Set<String> aggregateTypes, String type) {
                    return aggregateTypes.stream().anyMatch(type::equalsIgnoreCase);
                }
            };
        }
    }

    static class LagsBehind extends StreamIndexContract {
        @Override
        protected StreamIndex newStreams(EventReader reader, EventFeed feed) {
            return new ModelStreamIndex(reader) {
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

    static class RepeatsTheLastOfAPage extends StreamIndexContract {
        @Override
        protected StreamIndex newStreams(EventReader reader, EventFeed feed) {
            return new ModelStreamIndex(reader) {
                @Override
                public StreamPage newest(Set<String> aggregateTypes, Optional<Long> beyond, int limit) {
                    return super.newest(aggregateTypes, beyond.map(position -> position + 1), limit);
                }
            };
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void streams_that_are_listed_twice_are_found() {
        assertThat(Verdict.of(ListsEveryEvent.class).red())
                .contains("the_stream_that_had_an_event_last_comes_first_with_the_number_of_its_events");
    }

    @Test
    void streams_of_other_types_are_found() {
        assertThat(Verdict.of(IgnoresTheType.class).red()).contains("only_streams_of_the_wanted_types_are_listed");
        assertThat(Verdict.of(IgnoresCase.class).red()).contains("types_and_ids_are_compared_exactly");
    }

    @Test
    void an_index_that_lags_is_found() {
        assertThat(Verdict.of(LagsBehind.class).red()).contains("what_was_appended_is_listed_at_once");
    }

    @Test
    void pages_that_do_not_fit_together_are_found() {
        assertThat(Verdict.of(RepeatsTheLastOfAPage.class).red())
                .contains("pages_follow_each_other_without_gap_or_repeat_and_the_last_one_says_so");
    }
}
