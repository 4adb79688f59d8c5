package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The glossary has every word of the domain, and no other")
class GlossaryTest {

    private static final Page GLOSSARY = Page.of("glossary.md");
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void everyPublicTypeOfTheDomainIsExplained() {
        var named = NAME.matcher(GLOSSARY.text())
                .results()
                .map(name -> name.group(1))
                .toList();

        assertThat(Project.CODE.classes().stream()
                        .filter(type -> type.getPackageName().startsWith("com.gyroscops.domain."))
                        .filter(GlossaryTest::isSeenOutside)
                        .map(JavaClass::getSimpleName))
                .isNotEmpty()
                .isSubsetOf(named);
    }

    @Test
    void everyTypeThatItNamesIsThere() {
        assertThat(NAME.matcher(GLOSSARY.text()).results().map(name -> name.group(1)))
                .isNotEmpty()
                .allMatch(Names::isType, "is a type");
    }

    @Test
    void aRowIsAWordItsMeaningAndWhatCarriesIt() {
        assertThat(GLOSSARY.text().lines().filter(line -> line.startsWith("| ") && !line.startsWith("| Word")))
                .hasSizeGreaterThan(20) // fork:sample-line
                .allMatch(line -> line.matches("\\| [^|]{2,} \\| [^|]{15,}\\. \\| .*`[A-Z]\\w+`.* \\|"), "is complete");
    }

    private static boolean isSeenOutside(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().isEmpty()
                && !type.getSimpleName().equals("package-info")
                && type.getEnclosingClass().map(GlossaryTest::isSeenOutside).orElse(true);
    }
}
