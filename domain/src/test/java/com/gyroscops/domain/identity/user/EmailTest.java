package com.gyroscops.domain.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    private static final String DOMAIN = "@acme.example";

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "alice.o'hara+bills@acme.example", "élise@société.example"})
    void an_address_has_text_on_both_sides_of_one_at_sign(String text) {
        assertThat(Email.accepts(text)).isTrue();
        assertThat(new Email(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "alice", "@acme", "alice@", "a@b@c", "a@@b", "a b@c", "a\u00a0b@c", "a@b\n", "a\0@b"})
    void everything_else_is_refused(String text) {
        assertThat(Email.accepts(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Email(text));
    }

    @Test
    void addresses_that_differ_in_case_alone_are_equal_in_every_locale() {
        assertThat(new Email("ALICE@Acme.EXAMPLE")).isEqualTo(new Email("alice@acme.example"));
    }

    @Test
    void the_longest_address_has_254_characters_as_it_is_stored() {
        var longest = "a".repeat(254 - DOMAIN.length()) + DOMAIN;

        assertThat(Email.accepts(longest)).isTrue();
        assertThat(Email.accepts("a" + longest)).isFalse();
        // This letter is two characters in lower case.
        assertThat(Email.accepts("\u0130" + longest.substring(1))).isFalse();
        assertThat(Email.accepts("\u0130" + longest.substring(2))).isTrue();
    }

    @Test
    void what_was_stored_is_read_again_as_it_is() {
        var stored = new Email("\u0130\u03a3@ACME.example");

        assertThat(new Email(stored.value())).isEqualTo(stored);
    }
}
