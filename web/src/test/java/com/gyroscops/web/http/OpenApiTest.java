package com.gyroscops.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void mappings_are_joined_key_by_key_and_lists_go_one_behind_the_other() {
        var joined = join("""
            paths:
              /a:
                get:
                  operationId: a

            components:
              schemas:
                Code:
                  enum:
                    - one
                    - two
            """, """
            paths:
              /b:
                get:
                  operationId: b
            components:
              schemas:
                Code:
                  enum:
                    - three
                B:
                  type: string
            """);

        assertThat(joined).isEqualTo("""
            paths:
              /a:
                get:
                  operationId: a

              /b:
                get:
                  operationId: b
            components:
              schemas:
                Code:
                  enum:
                    - one
                    - two
                    - three
                B:
                  type: string
            """);
    }

    @Test
    void what_two_fragments_say_under_one_key_is_refused() {
        assertThatThrownBy(() -> join("""
            paths:
              /a:
                summary: one
            """, """
            paths:
              /a:
                summary: two
            """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("second says again: summary: two");
    }

    @Test
    void what_two_fragments_say_alike_occurs_once() {
        var joined = join("""
            schemas:
              Amount: { type: string }
              Code:
                enum:
                  - one
            """, """
            schemas:
              Code:
                enum:
                  - one
                  - two

              Amount: { type: string }
            """);

        assertThat(joined).isEqualTo("""
            schemas:
              Amount: { type: string }
              Code:
                enum:
                  - one
                  - two

            """);
    }

    private static String join(String first, String second) {
        return String.join(
                        "\n",
                        OpenApi.join(first.lines().toList(), second.lines().toList(), "second")) + "\n";
    }
}
