package com.gyroscops.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Checks the locale of a run such as `mvn test -Dtest.language=ar -Dtest.country=EG`, because without it the other
/// tests would prove nothing. `.ci/locale` checks the reports of the other modules.
@DisplayName("Tests run under the locale that was asked for")
class LocaleRunTest {

    private static final String LANGUAGE = System.getProperty("test.language", "");
    private static final String COUNTRY = System.getProperty("test.country", "");

    @Test
    void formatting_without_a_locale_gives_its_digits() {
        if (LANGUAGE.isEmpty()) {
            assertThat(COUNTRY).as("a country without a language").isEmpty();
        } else {
            assertThat(Locale.getDefault()).isEqualTo(Locale.of(LANGUAGE, COUNTRY));
            assertThat(String.format("%d", 1))
                    .as("a locale with digits of its own")
                    .isNotEqualTo("1");
        }
    }
}
