package com.gyroscops.eventsourcing.testkit.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.answers.SampleAnswers.Sample;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of a [QueryCache] that has room and can be reached. An adapter's test extends it and creates the cache.
public abstract class QueryCacheContract {

    private static final int THREADS = 8;
    private static final int TIMES = 200;

    private static final CacheKey<String> KEY = new CacheKey<>("key", String.class);

    private QueryCache cache;

    /// Creates an empty cache with room for 1,000 short results.
    protected abstract QueryCache newCache();

    @BeforeEach
    final void open() {
        cache = newCache();
    }

    @Test
    void an_answer_of_every_class_is_found_equal_to_what_was_remembered() {
        for (Sample<?> sample : SampleAnswers.all()) {
            assertFoundAsItWas(sample);
        }
    }

    @Test
    void what_was_never_remembered_is_not_found() {
        cache.remember(KEY, at(1));

        assertThat(cache.find(new CacheKey<>("", String.class))).isEmpty();
        assertThat(cache.find(new CacheKey<>("KEY", String.class))).isEmpty();
        assertThat(cache.find(new CacheKey<>("key ", String.class))).isEmpty();
        assertThat(cache.find(KEY)).contains(at(1));
    }

    @Test
    void an_answer_of_one_class_is_never_found_as_another() {
        cache.remember(KEY, at(1));

        assertThat(cache.find(new CacheKey<>("key", Long.class))).isEmpty();
        assertThat(cache.find(KEY)).isPresent();
    }

    @Test
    void every_text_makes_a_key_of_its_own() {
        var texts =
                List.of("0", "", "null", "é", "e\u0301", "*", "a b", "a\nb", "\ud834", "\ud835", "x".repeat(10_000));
        texts.forEach(text -> cache.remember(new CacheKey<>(text, String.class), answer("to " + text.hashCode(), 1)));

        assertThat(texts)
                .allSatisfy(text -> assertThat(cache.find(new CacheKey<>(text, String.class)))
                        .contains(answer("to " + text.hashCode(), 1)));
    }

    @Test
    void the_last_answer_takes_the_place_of_the_one_before() {
        cache.remember(KEY, at(1));
        cache.remember(KEY, at(3));

        assertThat(cache.find(KEY)).contains(at(3));
    }

    @Test
    void what_is_found_cannot_be_changed() {
        var key = new CacheKey<>("page", EventViewPage.class);
        cache.remember(key, new CachedAnswer<>(SampleAnswers.page(1), 1, TestClock.START));
        var found = cache.find(key).orElseThrow().value().events().getFirst();

        assertThatThrownBy(() -> found.data().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> found.metadata().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(found.data().keySet().stream().findFirst()).contains("z first");
    }

    @Test
    void a_reader_finds_a_whole_answer_while_answers_are_remembered() {
        var wrong = Rendezvous.of(THREADS, thread -> {
            for (var time = 0; time < TIMES; time++) {
                if (thread % 2 == 0) {
                    cache.remember(KEY, at(thread));
                }
                var found = cache.find(KEY);
                if (found.isPresent()
                        && !found.equals(Optional.of(at(found.get().position())))) {
                    return "half of one: " + found;
                }
            }
            return "";
        });

        assertThat(wrong).containsOnly("");
        assertThat(cache.find(KEY)).isPresent();
    }

    @Test
    void it_says_how_it_is() {
        cache.remember(KEY, at(1));

        assertThat(cache.levels()).isNotEmpty().allSatisfy(level -> {
            assertThat(level.state()).isEqualTo(LevelStatus.State.UP);
            assertThat(level.entries().orElse(1L)).isOne();
        });
    }

    private <A> void assertFoundAsItWas(Sample<A> sample) {
        cache.remember(sample.key(), sample.answer());

        assertThat(cache.find(sample.key())).contains(sample.answer());
    }

    private static CachedAnswer<String> at(long position) {
        return answer("answer at " + position, position);
    }

    private static CachedAnswer<String> answer(String value, long position) {
        return new CachedAnswer<>(value, position, TestClock.START.plusSeconds(position));
    }
}
