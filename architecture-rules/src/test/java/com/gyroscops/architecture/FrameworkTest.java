package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.gyroscops.architecture.rules.ArchitectureRules;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A code base with a separate framework")
class FrameworkTest {

    private static final Layout WITHOUT_FRAMEWORK = Layout.under("com.acme");
    private static final Layout LAYOUT = WITHOUT_FRAMEWORK.with(Role.FRAMEWORK, ".eventsourcing");

    @TempDir
    Path here;

    @BeforeEach
    void compileAFramework() {
        compile("package com.acme.eventsourcing; public record Envelope<E>(E event) {}");
    }

    @Test
    void has_nothing_but_business_in_its_application() {
        compile(
                "package com.acme.domain.billing; record TicketId(String value) {}",
                "package com.acme.application.search; interface Finder {}");

        assertThat(report("A01", LAYOUT.withContexts("billing")).toString())
                .contains("com.acme.application.search.Finder lives in the application, but in no context of it");
        assertThat(report("A01", WITHOUT_FRAMEWORK.withContexts("billing")).toString())
                .doesNotContain("Finder");
    }

    @Test
    void may_have_no_business_yet_where_the_layout_says_so() {
        var optional = LAYOUT.withOptional(Role.DOMAIN, Role.APPLICATION, CodeConcept.CONTEXT);

        assertThat(report("A01", LAYOUT).isSaidAbsent()).isFalse();
        assertThat(report("A01", optional).isSaidAbsent()).isTrue();
        assertThat(report("A10", optional).isSaidAbsent()).isTrue();
        assertThatCode(() -> rule("A02", optional).check(code())).doesNotThrowAnyException();
    }

    @Test
    void has_its_first_class_of_business_judged_although_there_might_be_none() {
        compile("package com.acme.domain.billing; record TicketId(String value) {}");
        var optional = LAYOUT.withOptional(Role.DOMAIN, Role.APPLICATION, CodeConcept.CONTEXT);

        assertThat(report("A01", optional).toString())
                .contains("com.acme.domain.billing.TicketId lives in the domain, but in no context of it");
        assertThat(report("A02", optional).isKept()).isTrue();
    }

    @Test
    void is_nothing_that_a_layout_without_one_has_to_deny() {
        assertThat(report("A23", WITHOUT_FRAMEWORK).isSaidAbsent()).isTrue();
    }

    @Test
    void demands_no_word_that_the_layout_says_may_be_missing() {
        compile(
                "package com.acme.eventsourcing; public interface Handler {}",
                "package com.acme.eventsourcing; record Logged(Handler next) implements Handler {}");
        var empty = LAYOUT.withOptional(Role.DOMAIN, Role.APPLICATION);

        assertThat(rule("A08", empty).demanding(empty).evaluate(code()).isKept())
                .isTrue();
        assertThat(rule("A08", LAYOUT).demanding(LAYOUT).evaluate(code()).isKept())
                .isFalse();
    }

    private void compile(String... sources) {
        Sample.compile(here, sources);
    }

    private Report report(String id, Layout layout) {
        return rule(id, layout).evaluate(code());
    }

    private CodeBase code() {
        return CodeBase.of(new ClassFileImporter().importPath(here));
    }

    private static ArchitectureRule rule(String id, Layout layout) {
        return ArchitectureRules.all(layout).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
