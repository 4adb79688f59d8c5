package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Run with `-Dpages=write`, it first adds a row for each word that has none.
@DisplayName("The glossary has every word of the domain, and no other")
class GlossaryTest {

    private static final Page PAGE = Page.of("glossary.md");

    @Test
    void every_public_type_of_the_domain_is_explained() {
        PAGE.change(text -> new Glossary(text).withEveryWord().text());

        assertThat(Glossary.words())
                .extracting(JavaClass::getSimpleName)
                .as("run this test with -Dpages=write, and read what it adds")
                .isNotEmpty()
                .isSubsetOf(glossary().names());
    }

    @Test
    void every_type_that_it_names_is_there() {
        assertThat(glossary().names()).isNotEmpty().allMatch(Names::isType, "is a type");
    }

    @Test
    void a_row_is_a_word_its_meaning_and_what_carries_it() {
        assertThat(glossary().rows())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.matches("\\| [^|]{2,} \\| [^|]{5,}\\. \\| .*`[A-Z]\\w+`.* \\|"), "is complete");
    }

    private static Glossary glossary() {
        return new Glossary(PAGE.text());
    }
}
