package com.gyroscops.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CacheLevels;
import com.gyroscops.eventsourcing.query.cache.CacheMeter;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Other programs write to the same Redis: foreign values under our keys are never returned.
@Timeout(60)
class ForeignBytesTest implements CacheMeter {

    private static final String PLACE = "event_search:" + Sha256.of(Samples.KEY);

    private final List<Lookup> looks = new ArrayList<>();
    private final TestRedis redis = new TestRedis();
    private final RedisAdapters.Answers answers = redis.answers();
    private final QueryCache cache = CacheLevels.guarded(answers.cache(), "L2", this);
    private String ours = "";

    @BeforeEach
    void fill() {
        cache.remember(Samples.KEY, Samples.ANSWER);
        assertThat(cache.find(Samples.KEY)).contains(Samples.ANSWER);
        ours = redis.raw(commands -> commands.get(PLACE));
        looks.clear();
    }

    @AfterEach
    void stop() {
        answers.connection().close();
        redis.close();
    }

    @Test
    void random_bytes_are_a_miss_and_leave_other_entries_alone() {
        var random = new Random(42);
        var other = new CacheKey<>("other", EventViewPage.class);
        cache.remember(other, Samples.ANSWER);
        for (var i = 0; i < 100; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            write(new String(bytes, StandardCharsets.ISO_8859_1));
            assertThat(cache.find(Samples.KEY)).isEmpty();
        }

        assertThat(looks).hasSize(100).containsOnly(Lookup.ERROR);
        assertThat(cache.find(other)).contains(Samples.ANSWER);
    }

    @Test
    void an_entry_that_was_cut_off_is_a_miss_wherever_it_was() {
        for (var length = 0; length < ours.length(); length += 7) {
            write(ours.substring(0, length));
            assertThat(cache.find(Samples.KEY)).isEmpty();
        }
    }

    @Test
    void an_entry_that_was_touched_is_a_miss_wherever_it_was() {
        for (var touched : List.of(
                ours.replace("\"position\":7", "\"position\":8"),
                ours.replace("\"format\":1", "\"format\":2"),
                ours.replace("TicketOpened", "TicketClosed"),
                ours.replace("2024-05-01T12:00:00Z", "2034-05-01T12:00:00Z"))) {
            assertThat(touched).isNotEqualTo(ours);
            write(touched);
            assertThat(cache.find(Samples.KEY)).isEmpty();
        }
    }

    @Test
    void json_of_another_shape_is_a_miss() {
        for (var json : List.of("{}", "[]", "null", "\"\"", "7", "{\"format\":1}", "{\"events\":[],\"next\":null}")) {
            write(json);
            assertThat(cache.find(Samples.KEY)).as(json).isEmpty();
        }
    }

    @Test
    void another_questions_answer_is_a_miss() {
        var other = new CacheKey<>("other", EventViewPage.class);
        redis.raw(commands -> commands.set("event_search:" + Sha256.of(other), ours));

        assertThat(cache.find(other)).isEmpty();
        assertThat(looks).containsOnly(Lookup.ERROR);
    }

    @Test
    void a_list_is_a_miss_and_is_written_over() {
        redis.raw(commands -> commands.del(PLACE));
        redis.raw(commands -> commands.rpush(PLACE, "a", "b"));
        for (var i = 0; i < 20; i++) {
            assertThat(cache.find(Samples.KEY)).isEmpty();
        }

        cache.remember(Samples.KEY, Samples.ANSWER);

        assertThat(cache.find(Samples.KEY)).contains(Samples.ANSWER);
    }

    private void write(String foreign) {
        redis.raw(commands -> commands.set(PLACE, foreign));
    }

    @Override
    public void lookedUp(String level, Lookup lookup) {
        looks.add(lookup);
    }

    @Override
    public void answered(String query, Source source) {}

    @Override
    public void invalidated(String query) {}
}
