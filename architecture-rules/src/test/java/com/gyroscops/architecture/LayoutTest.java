package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A layout finds")
class LayoutTest {

    private static final Layout ACME = Layout.bare("com.acme");

    @TempDir
    Path here;

    private JavaClasses classes;

    @BeforeEach
    void compile() {
        Sample.compile(
                here,
                "package com.acme; public @interface Handles {}",
                "package com.acme; @Handles public @interface Stereotype {}",
                "package com.acme.kernel; public interface Command {}",
                "package com.acme.lending.domain; public record Lend(String id) implements com.acme.kernel.Command {}",
                "package com.acme.lending.domain.model; public final class Loan { void evolve() {} }",
                "package com.acme.lending.domainmodel; public final class Near {}",
                "package com.acme.lending.infrastructure; public final class LendQuery {}",
                "package com.acme.catalogue.domain; @com.acme.Stereotype public final class Annotated {}",
                "package com.acme.catalogue.domain; public final class Member { @com.acme.Handles void on() {} }",
                "package com.acme.catalogue.domain; public final class Query {}");
        classes = new ClassFileImporter().importPath(here);
    }

    @Test
    void parts_by_pattern_each_its_own() {
        var layout = ACME.with(Role.DOMAIN, "..domain");

        assertThat(found(layout.in(Role.DOMAIN)))
                .containsExactlyInAnyOrder("Lend", "Loan", "Annotated", "Member", "Query");
        assertThat(layout.partOf(classes.get("com.acme.lending.domain.model.Loan")))
                .contains(new Part("com.acme.lending.domain", Role.DOMAIN));
    }

    @Test
    void the_innermost_part_when_several_are_around() {
        var layout = ACME.with(Role.DOMAIN, "..domain")
                .with(Role.APPLICATION, "..domain.model")
                .with(Role.TOOLING, "com.acme");

        assertThat(found(layout.in(Role.APPLICATION))).containsExactly("Loan");
        assertThat(found(layout.in(Role.TOOLING))).contains("Near", "LendQuery").doesNotContain("Lend");
    }

    @Test
    void contexts_below_the_root_or_below_a_part_or_by_pattern() {
        var lend = classes.get("com.acme.lending.domain.Lend");

        assertThat(ACME.withContexts("lending").contextOf(lend)).contains("lending");
        assertThat(ACME.withContexts("lend").contextOf(lend)).isEmpty();
        assertThat(ACME.withContexts(".(*)..").contextOf(lend)).contains("lending");
        assertThat(ACME.withContexts(".(*)..")
                        .calling(CodeConcept.SHARED_KERNEL, ".lending")
                        .contextOf(lend))
                .isEmpty();
        assertThat(ACME.with(Role.DOMAIN, "..domain")
                        .withContexts("model")
                        .contextOf(classes.get("com.acme.lending.domain.model.Loan")))
                .contains("model");
    }

    @Test
    void kinds_by_their_marks() {
        assertThat(found(ACME.calling(CodeConcept.COMMAND, ".kernel.Command").kindOf(CodeConcept.COMMAND)))
                .containsExactly("Lend");
        assertThat(found(ACME.calling(CodeConcept.COMMAND, ".kernel.Command").isA(CodeConcept.COMMAND)))
                .containsExactlyInAnyOrder("Lend", "Command");
        assertThat(found(ACME.calling(CodeConcept.COMMAND, "@com.acme.Handles").kindOf(CodeConcept.COMMAND)))
                .containsExactlyInAnyOrder("Stereotype", "Annotated", "Member");
        assertThat(found(ACME.calling(CodeConcept.QUERY, "*Query").kindOf(CodeConcept.QUERY)))
                .containsExactly("LendQuery");
        assertThat(found(ACME.calling(CodeConcept.QUERY, "com.acme.lending..*Query").kindOf(CodeConcept.QUERY)))
                .containsExactly("LendQuery");
        assertThat(found(ACME.calling(CodeConcept.QUERY, "..infrastructure..").kindOf(CodeConcept.QUERY)))
                .containsExactly("LendQuery");
        assertThat(found(ACME.calling(CodeConcept.AGGREGATE, "#evolve").kindOf(CodeConcept.AGGREGATE)))
                .containsExactly("Loan");
        assertThat(found(ACME.calling(CodeConcept.QUERY, "*Query", ".kernel.Command").kindOf(CodeConcept.QUERY)))
                .containsExactlyInAnyOrder("LendQuery", "Lend");
    }

    @Test
    void nothing_of_what_it_is_without() {
        var layout = ACME.with(Role.DOMAIN, "..domain").calling(CodeConcept.COMMAND, ".kernel.Command");

        var without = layout.without(Role.DOMAIN, CodeConcept.COMMAND);

        assertThat(found(without.in(Role.DOMAIN).or(without.isA(CodeConcept.COMMAND)))).isEmpty();
        assertThat(without.lacks(Role.DOMAIN) && without.lacks(CodeConcept.COMMAND)).isTrue();
        assertThat(layout.lacks(Role.DOMAIN) || layout.lacks(CodeConcept.COMMAND) || layout.lacks(CodeConcept.QUERY))
                .isFalse();
    }

    private List<String> found(Predicate<JavaClass> wanted) {
        return classes.stream().filter(wanted).map(JavaClass::getSimpleName).toList();
    }
}
