package com.gyroscops.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.web.http.Headers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    @Test
    void a_list_has_each_of_its_tags() {
        assertThat(EntityTag.list("\"a\"")).contains(List.of(strong("a")));
        assertThat(EntityTag.list(" ,, \"a\",W/\"b\" ,\t\"\"\t, ").orElseThrow())
                .containsExactly(strong("a"), new EntityTag(true, "b"), strong(""));
        assertThat(EntityTag.list("\"a,b\", \"W/\"")).contains(List.of(strong("a,b"), strong("W/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "a",
                "\"a",
                "a\"",
                "\"a\" \"b\"",
                "\"a\"\"b\"",
                "\"a\";b",
                "w/\"a\"",
                "W/ \"a\"",
                "\"a b\"",
                "*, \"a\""
            })
    void what_is_no_list_of_tags_is_none(String text) {
        assertThat(EntityTag.list(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"a\"", "W/\"a\"", "\"b\", \"a\""})
    void a_client_that_names_a_tag_has_it(String known) {
        assertThat(EntityTag.isKnown(ifNoneMatch(known), "\"a\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b\"", "a", "\"A\""})
    void a_client_that_names_others_or_none_has_it_not(String known) {
        assertThat(EntityTag.isKnown(ifNoneMatch(known), "\"a\"")).isFalse();
    }

    private static Headers ifNoneMatch(String known) {
        return new Headers(List.of(new Headers.Header("If-None-Match", List.of(known))));
    }

    private static EntityTag strong(String opaque) {
        return new EntityTag(false, opaque);
    }
}
