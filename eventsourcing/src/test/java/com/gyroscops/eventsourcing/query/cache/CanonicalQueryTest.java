package com.gyroscops.eventsourcing.query.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.store.LogId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalQueryTest {

    private static final CanonicalQuery NONE = CanonicalQuery.of("Find", 1);

    @Test
    void the_order_of_fields_and_values_and_saying_a_value_twice_make_no_difference() {
        var one = NONE.with("a", 1).withAnyOf("b", List.of("x", "y"));
        var other = NONE.withAnyOf("b", List.of("y", "x", "y")).with("a", 1);

        assertThat(one.text()).isEqualTo(other.text());
    }

    @Test
    void the_same_instant_written_differently_makes_no_difference() {
        var zulu = Instant.parse("2024-05-01T12:00:00Z");
        var offset = Instant.parse("2024-05-01T14:00:00.000+02:00");

        assertThat(about(EventCriteria.all().between(zulu, offset)))
                .isEqualTo(about(EventCriteria.all().between(offset, zulu)));
    }

    @Test
    void different_questions_never_look_the_same() {
        var questions = List.of(
                NONE,
                CanonicalQuery.of("Find", 2),
                CanonicalQuery.of("Fin", 1),
                NONE.with("a", ""),
                NONE.with("a", "0"),
                NONE.with("a", Optional.empty()),
                NONE.with("b", "0"),
                NONE.with("a", "null"),
                NONE.withAnyOf("a", List.of("x", "y")),
                NONE.withAnyOf("a", List.of("x,y")),
                NONE.withAnyOf("a", List.of("x;1:y")),
                NONE.withAnyOf("a", List.of("1:x;1:y;")),
                NONE.with("a", "x").with("b", "y"),
                NONE.with("a", "x1:b;y"),
                NONE.with("ab", "c"),
                NONE.with("a", "bc"));
        var texts = questions.stream().map(CanonicalQuery::text).toList();

        assertThat(new HashSet<>(texts)).hasSameSizeAs(questions);
    }

    @Test
    void none_of_no_values_is_another_question_than_any_value() {
        assertThat(about(EventCriteria.all().with(EventField.TYPE))).isNotEqualTo(about(EventCriteria.all()));
    }

    @Test
    void every_field_of_the_criteria_is_a_part_of_the_question() {
        var texts = new HashSet<String>();
        for (var field : EventField.values()) {
            texts.add(about(EventCriteria.all().with(field, "x")));
        }

        assertThat(texts).hasSameSizeAs(EventField.values());
    }

    @Test
    void a_question_that_contradicts_itself_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> NONE.with("a", 1).with("a", 2));
    }

    @Test
    void each_organization_and_each_log_has_keys_of_its_own() {
        var keys = List.of(
                key("acme", "1"), key("acme", "2"), key("globex", "1"), key("1:acme", "1"), key("acme", "14acme"));

        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
        assertThat(key("acme", "1")).isEqualTo(key("acme", "1"));
    }

    private static CacheKey<String> key(String organization, String log) {
        return CacheKey.of(NONE, String.class, organization, new LogId(log));
    }

    private static String about(EventCriteria criteria) {
        return NONE.withCriteria(criteria).text();
    }
}
