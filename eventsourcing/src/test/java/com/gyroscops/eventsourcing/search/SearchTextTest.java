package com.gyroscops.eventsourcing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Été, ete",
        "ÉLÈVE, élève",
        "Straße, STRASSE",
        "ΣΊΣΥΦΟΣ, σίσυφος",
        "İi, ii",
        "ﬀ., FF.",
        "e\u0301t, ét",
        "ΆΔΗΣ, αδης",
        "Ёлка, елка",
    })
    void case_and_accents_make_no_difference(String one, String other) {
        assertThat(new SearchText(one)).isEqualTo(new SearchText(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz",
        "SØREN, soren",
        "Ægir, AEGIR",
        "œuvre, oeuvre",
        "þorn, THORN",
        "maðr, MADR",
        "Đoković, dokovic",
        "ĲSSEL, ijssel",
        "Ħal, hal",
    })
    void strokes_and_ligatures_of_latin_letters_make_no_difference(String one, String other) {
        assertThat(new SearchText(one)).isEqualTo(new SearchText(other));
    }

    @ParameterizedTest
    @CsvSource({"DIYARBAKIR, Diyarbakır", "ISPARTA, ısparta", "İSTANBUL, istanbul", "ılık, ILIK"})
    void all_the_letters_called_i_are_one(String one, String other) {
        assertThat(new SearchText(one)).isEqualTo(new SearchText(other));
    }

    @ParameterizedTest
    @CsvSource({"ｶｷﾞ, カギ", "ＡＢｃ, abc", "４２＄, 42$", "カキ\u3099, カギ", "각, \u1100\u1161\u11A8"})
    void how_a_letter_is_written_makes_no_difference(String one, String other) {
        assertThat(SearchText.fold(one)).isEqualTo(SearchText.fold(other));
    }

    @ParameterizedTest
    @CsvSource({
        "カキ, カギ",
        "ｶｷ, ｶｷﾞ",
        "はは, ぱぱ",
        "शब, शाब",
        "कमल, कामल",
        "בגד, בָּגַד",
        "كتب, كَتَبَ",
        "가나, 각나",
        "ガチ, カチ",
    })
    void marks_of_other_scripts_do(String text, String other) {
        assertThat(new SearchText(text).isIn(other)).isFalse();
        assertThat(new SearchText(other).isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ab, abc", "'a b', ab", "10.10, 10.1", "'a.c', abc", "≠=, =="})
    void everything_else_does(String one, String other) {
        assertThat(new SearchText(one)).isNotEqualTo(new SearchText(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ΜΟΥΣΕΙΟ, ΜΟΥΣ",
        "Straße, ras",
        "Straße, TRASS",
        "refusé, USE",
        "Ⅷ., ⅷ.",
        "w Łodzi, LODZI",
        "I ❤️ U, I ❤ U",
    })
    void a_part_is_found_in_the_whole(String whole, String part) {
        assertThat(new SearchText(part).isIn(whole)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "é",
                "e\u0301\u0301",
                "🍰",
                "\u0301\u0301\u0301",
                "a\u0301\u0302",
                "æ",
                "ß",
                "ﬁ",
                "दि",
                "न्दी",
                "👩‍👩‍👧",
                "🇫🇷",
                "각",
                "\u1100\u1161\u11A8",
                "กี่",
                "\r\n",
                "\uFE0F\n\uFE0F"
            })
    void less_than_two_characters_are_no_text_to_look_for(String text) {
        assertThat(SearchText.isLongEnough(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "00", "é🍰", " .", "\u0000\u0000", "हिन्दी", "日本", "🇫🇷🇩🇪", "æß"})
    void two_are(String text) {
        assertThat(SearchText.isLongEnough(text)).isTrue();
        assertThat(new SearchText(new SearchText(text).folded())).isEqualTo(new SearchText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Refusé: carte expirée", "ﬁn de l'été", "ǅ", "ẞ", "İstanbul", "\u0345\u093F", "Ʀ"})
    void folding_twice_is_folding_once(String text) {
        assertThat(SearchText.fold(SearchText.fold(text))).isEqualTo(SearchText.fold(text));
    }
}
