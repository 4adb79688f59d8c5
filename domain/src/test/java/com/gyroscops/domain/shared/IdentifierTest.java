package com.gyroscops.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    private static final List<Function<String, Identifier>> KINDS =
            List.of(UserId::new, OrganizationId::new, WorkflowId::new);

    @ParameterizedTest
    @ValueSource(strings = {"ticket-123", "a", "0", "...", ".a", "a..b", "A.b_c:d-9", "-", ":", "_"})
    void these_are_identifiers(String text) {
        assertThat(Identifier.accepts(text)).isTrue();
        assertThat(KINDS)
                .allSatisfy(kind -> assertThat(kind.apply(text).value()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", " ", "a b", "a/b", "a\\b", "a%2e", "a\n", "é", "١٢٣", "１", "ａ", "😀", "~"})
    void these_are_not(String text) {
        assertThat(Identifier.accepts(text)).isFalse();
        assertThat(KINDS)
                .allSatisfy(kind -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> kind.apply(text))
                        .withMessageContaining(Identifier.RULE));
    }

    @Test
    void of_all_characters_exactly_the_named_ones_are_allowed() {
        var allowed = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Identifier.accepts("x" + (char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        assertThat(allowed).hasToString("-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void sixty_four_characters_are_the_most() {
        assertThat(Identifier.accepts("x".repeat(64))).isTrue();
        assertThat(Identifier.accepts("x".repeat(65))).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // what reflection could pass
    void null_is_no_identifier() {
        assertThat(KINDS).allSatisfy(kind -> assertThatNullPointerException().isThrownBy(() -> kind.apply(null)));
    }

    @Test
    void identifiers_of_different_kinds_differ() {
        assertThat(new UserId("same")).isNotEqualTo(new OrganizationId("same"));
    }
}
