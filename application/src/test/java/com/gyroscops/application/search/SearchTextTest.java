package com.gyroscops.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S89")
@Tag("B55")
class SearchTextTest {

    @ParameterizedTest
    @CsvSource({"Été, ete", "ÉLÈVE, élève", "Straße, STRASSE", "ΣΊΣΥΦΟΣ, σίσυφος", "İi, ii", "ﬀ, FF", "e\u0301t, ét"})
    void caseAndAccentsMakeNoDifference(String one, String other) {
        assertThat(new SearchText(one)).isEqualTo(new SearchText(other));
    }

    @ParameterizedTest
    @CsvSource({"ab, abc", "'a b', ab", "10.10, 10.1", "'a.c', abc"})
    void everythingElseDoes(String one, String other) {
        assertThat(new SearchText(one)).isNotEqualTo(new SearchText(other));
    }

    @ParameterizedTest
    @CsvSource({"ΜΟΥΣΕΙΟ, ΜΟΥΣ", "Straße, ras", "Straße, TRASS", "refusé, USE", "Ⅷ., ⅷ."})
    void aPartIsFoundInTheWhole(String whole, String part) {
        assertThat(new SearchText(part).isIn(whole)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é", "e\u0301\u0301", "🍰", "\u0301\u0301\u0301"})
    void lessThanTwoCharactersAreNoTextToLookFor(String text) {
        assertThat(SearchText.isLongEnough(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "00", "é🍰", " .", "\u0000\u0000"})
    void twoAre(String text) {
        assertThat(SearchText.isLongEnough(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Refusé: carte expirée", "ﬁn de l'été", "ǅ", "ẞ"})
    void foldingTwiceIsFoldingOnce(String text) {
        assertThat(SearchText.fold(SearchText.fold(text))).isEqualTo(SearchText.fold(text));
    }
}
