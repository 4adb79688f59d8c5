package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.architecture.rules.ArchitectureRules;
import com.gyroscops.architecture.rules.RuleSet;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Presets")
class RuleSetTest {

    private static final Layout LAYOUT = Layout.under("com.acme");

    @TempDir
    Path here;

    @Test
    void are_all_rules_and_none_twice() {
        assertThat(Stream.of(RuleSet.values()).flatMap(preset -> preset.rules(LAYOUT).stream()))
                .extracting(ArchitectureRule::id)
                .containsExactlyInAnyOrderElementsOf(ArchitectureRules.all(LAYOUT).stream()
                        .map(ArchitectureRule::id)
                        .toList());
    }

    @Test
    void leave_out_their_own_rules_alone() {
        assertThat(RuleSet.CQS.rules(LAYOUT, "A12"))
                .extracting(ArchitectureRule::id)
                .containsExactly("A14", "A15");
        assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.CQS.rules(LAYOUT, "A03"));
    }

    @Test
    void fail_for_code_that_lacks_a_word_of_the_layout_unless_the_layout_is_without_it() {
        Sample.compile(here, "package com.acme.infrastructure; final class Rows {}");
        var code = CodeBase.of(new ClassFileImporter().importPath(here));
        var layout = LAYOUT.with(Role.OUTBOUND, ".infrastructure").without(Role.INBOUND, Role.CONTRACTS);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> a09(layout).check(code))
                .withMessageContaining("package.bootstrap = com.acme.bootstrap stands for no class");
        assertThatCode(() -> a09(layout.without(Role.BOOTSTRAP)).check(code)).doesNotThrowAnyException();
    }

    @Test
    void pass_for_a_rule_whose_subjects_the_layout_is_without() {
        Sample.compile(here, "package com.acme.domain; record Order(String id) {}");
        var code = CodeBase.of(new ClassFileImporter().importPath(here));
        var rule = RuleSet.CQS.rules(LAYOUT.without(CodeConcept.NEXT)).getLast();

        assertThat(rule.evaluate(code).isSaidAbsent()).isTrue();
        assertThatCode(() -> rule.check(code)).doesNotThrowAnyException();
    }

    private static ArchitectureRule a09(Layout layout) {
        return RuleSet.HEXAGONAL.rules(layout).stream()
                .filter(rule -> rule.id().equals("A09"))
                .findFirst()
                .orElseThrow();
    }
}
