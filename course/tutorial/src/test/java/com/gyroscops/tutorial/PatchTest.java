package com.gyroscops.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A patch")
class PatchTest {

    private static final Patch PATCH = Patch.in("""
            --- a/File.java
            +++ a/File.java
            @@ -1,2 +1,3 @@
             one
            +two
            -old
             three
            """).getFirst();

    @Test
    void finds_its_place_by_the_lines_around_it_wherever_they_are() {
        assertThat(PATCH.file()).isEqualTo(Path.of("a", "File.java"));
        assertThat(PATCH.applyTo("zero\none\nold\nthree\n")).isEqualTo("zero\none\ntwo\nthree\n");
    }

    @Test
    void is_refused_where_those_are_not_or_more_than_once() {
        assertThatThrownBy(() -> PATCH.applyTo("one\nthree\n"))
                .hasMessageEndingWith("has to have these lines once:\none\nold\nthree");
        assertThatThrownBy(() -> PATCH.applyTo("one\nold\nthree\none\nold\nthree\n"))
                .isInstanceOf(AssertionError.class);
    }
}
