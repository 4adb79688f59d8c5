package com.gyroscops.eventsourcing.testkit.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CacheLevels;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class QueryCacheSaboteursTest {

    static class Model extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers();
        }
    }

    static class TwoLevels extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return CacheLevels.tiered(new ModelAnswers(), new ModelAnswers());
        }
    }

    static class DoesNothing extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers() {
                @Override
                public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {}

                @Override
                public List<LevelStatus> levels() {
                    return List.of();
                }
            };
        }
    }

    static class TheFirstOneStays extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers() {
                @Override
                public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
                    answers.putIfAbsent(key, answer);
                }
            };
        }
    }

    static class TakesEveryClassForTheSame extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers() {
                @Override
                Object nameOf(CacheKey<?> key) {
                    return key.text();
                }
            };
        }
    }

    static class LooksAtKeysRoughly extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers() {
                @Override
                Object nameOf(CacheKey<?> key) {
                    return key.text().strip().toLowerCase(Locale.ROOT) + key.type();
                }
            };
        }
    }

    static class ForgetsThePosition extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers() {
                @Override
                public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
                    return super.find(key).map(found -> found.at(0));
                }
            };
        }
    }

    static class MakesAnswersYounger extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers() {
                @Override
                public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
                    return super.find(key)
                            .map(found -> new CachedAnswer<>(found.value(), found.position(), TestClock.START));
                }
            };
        }
    }

    static class IsDown extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers() {
                @Override
                public List<LevelStatus> levels() {
                    return List.of(new LevelStatus("model", "L1", LevelStatus.State.DOWN, Optional.empty()));
                }
            };
        }
    }

    /// Stores the position separately from its result, and keeps the first result only.
    static class MixesTwoAnswers extends QueryCacheContract {
        @Override
        protected QueryCache newCache() {
            return new ModelAnswers() {
                @Override
                @SuppressWarnings("unchecked") // as in the model
                public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
                    answers.merge(key, answer, (old, next) -> ((CachedAnswer<A>) old).at(next.position()));
                }
            };
        }
    }

    @Test
    void the_model_is_green_alone_and_in_two_levels() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
        assertThat(Verdict.of(TwoLevels.class).red()).isEmpty();
    }

    @Test
    void every_test_is_red_for_a_cache_that_does_nothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void an_answer_that_should_have_been_replaced_is_found() {
        assertThat(Verdict.of(TheFirstOneStays.class).red())
                .contains("the_last_answer_takes_the_place_of_the_one_before");
    }

    @Test
    void keys_that_are_mixed_up_are_found() {
        assertThat(Verdict.of(TakesEveryClassForTheSame.class).red())
                .containsExactly("an_answer_of_one_class_is_never_found_as_another");
        assertThat(Verdict.of(LooksAtKeysRoughly.class).red()).contains("what_was_never_remembered_is_not_found");
    }

    @Test
    void what_is_lost_of_an_answer_is_found() {
        assertThat(Verdict.of(ForgetsThePosition.class).red())
                .contains("an_answer_of_every_class_is_found_equal_to_what_was_remembered");
        assertThat(Verdict.of(MakesAnswersYounger.class).red())
                .contains("an_answer_of_every_class_is_found_equal_to_what_was_remembered");
        assertThat(Verdict.of(MixesTwoAnswers.class).red())
                .contains("a_reader_finds_a_whole_answer_while_answers_are_remembered");
    }

    @Test
    void a_cache_that_is_down_cannot_pass() {
        assertThat(Verdict.of(IsDown.class).red()).containsExactly("it_says_how_it_is");
    }
}
