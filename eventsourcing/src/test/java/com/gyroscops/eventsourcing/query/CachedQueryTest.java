package com.gyroscops.eventsourcing.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.gyroscops.eventsourcing.query.cache.CacheLevels;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.testing.CacheTestBench;
import com.gyroscops.eventsourcing.testing.Count;
import com.gyroscops.eventsourcing.testing.Say;
import io.vavr.control.Either;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CachedQueryTest {

    private final CacheTestBench desk = new CacheTestBench();

    @Test
    void an_answer_is_served_again_until_a_matching_event_comes() {
        desk.append("a");

        assertThat(desk.ask("a")).isEqualTo(new Answer<>(1L, 1));
        assertThat(desk.ask("a")).isEqualTo(new Answer<>(1L, 1));
        desk.append("a");
        assertThat(desk.ask("a")).isEqualTo(new Answer<>(2L, 2));

        assertThat(desk.meter.lines())
                .containsExactly("Count from LOG", "Count from CACHE", "Count invalidated", "Count from LOG");
    }

    @Test
    void other_events_leave_an_answer_valid_and_it_says_up_to_where() {
        desk.ask("a");
        desk.append("b");

        assertThat(desk.ask("a")).isEqualTo(new Answer<>(0L, 1));
        assertThat(desk.executed()).isEqualTo(1);
    }

    @Test
    void a_valid_answer_serves_queries_up_to_the_head_of_the_log_and_none_beyond() {
        desk.ask("a");
        desk.append("b");

        assertThat(desk.ask("a", Optional.of(1L))).isEqualTo(Either.right(new Answer<>(0L, 1)));
        assertThat(desk.ask("a", Optional.of(2L))).isEqualTo(Either.left(new ReadModelBehind(2, 1)));
    }

    @Test
    void an_answer_is_read_anew_after_300_seconds_at_the_latest() {
        desk.ask("a");
        desk.now = desk.now.plus(CachedAnswer.LIFETIME).minusMillis(1);
        desk.append("b");
        desk.ask("a");
        assertThat(desk.executed()).isEqualTo(1);

        desk.now = desk.now.plusMillis(1);
        desk.ask("a");

        assertThat(CachedAnswer.LIFETIME).hasSeconds(300);
        assertThat(desk.executed()).isEqualTo(2);
    }

    @Test
    void an_answer_gets_no_younger_by_being_found_valid() {
        desk.ask("a");
        desk.now = desk.now.plus(CachedAnswer.LIFETIME).minusMillis(1);
        desk.append("b", CachedQuery.REFRESH_DISTANCE);
        desk.ask("a");

        desk.now = desk.now.plusMillis(1);
        desk.ask("a");

        assertThat(desk.executed()).isEqualTo(2);
    }

    @Test
    void what_happened_since_is_looked_up_over_a_short_way_only() {
        desk.ask("a");
        desk.append("b", CachedQuery.REFRESH_DISTANCE - 1);
        desk.ask("a");
        assertThat(desk.cache.positions()).containsExactly(0L);

        desk.append("b", 1);
        desk.ask("a");

        assertThat(desk.cache.positions()).containsExactly(CachedQuery.REFRESH_DISTANCE);
    }

    @Test
    void another_organization_never_gets_this_ones_answer() {
        desk.ask("a");
        desk.ask(new QueryEnvelope<>(new Count("a", false), "globex", Optional.empty()));

        assertThat(desk.executed()).isEqualTo(2);
    }

    @Test
    void every_text_makes_a_key_also_one_that_looks_like_nothing() {
        for (var text : new String[] {"0", "", "null", "false"}) {
            desk.ask(text);
            desk.ask(text);
        }

        assertThat(desk.executed()).isEqualTo(4);
    }

    @Test
    void an_answer_that_cannot_change_stays_valid_after_a_matching_event() {
        var once = new QueryEnvelope<>(new Count("a", true), Say.ACME, Optional.<Long>empty());
        desk.ask(once);
        desk.append("a");

        assertThat(desk.ask(once)).isEqualTo(Either.right(new Answer<>(0L, 1)));
    }

    @Test
    void an_append_between_reading_and_remembering_is_not_missed() {
        desk.afterReading(() -> desk.append("a"));
        assertThat(desk.ask("a")).isEqualTo(new Answer<>(0L, 0));

        assertThat(desk.ask("a")).isEqualTo(new Answer<>(1L, 1));
    }

    @Test
    void a_broken_cache_makes_no_difference_to_the_asker() {
        var broken = new CacheTestBench(cache -> CacheLevels.guarded(cache, "L1", desk.meter));
        broken.cache.breakDown();
        broken.append("a");

        assertThat(broken.ask("a")).isEqualTo(new Answer<>(1L, 1));
        assertThat(broken.ask("a")).isEqualTo(new Answer<>(1L, 1));
        assertThat(desk.meter.lines()).containsExactly("L1 ERROR", "L1 ERROR", "L1 ERROR", "L1 ERROR");
    }

    @Test
    void a_query_that_fails_leaves_nothing_behind() {
        desk.afterReading(() -> {
            throw new IllegalStateException("disk on fire");
        });

        assertThatIllegalStateException().isThrownBy(() -> desk.ask("a"));
        assertThat(desk.ask("a")).isEqualTo(new Answer<>(0L, 0));
    }
}
