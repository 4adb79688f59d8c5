package com.gyroscops.architecture.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Part;
import com.gyroscops.architecture.Role;
import com.gyroscops.architecture.Sample;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A layout is inferred")
class LayoutInferenceTest {

    @TempDir
    Path here;

    @Test
    void by_types_before_names_and_never_over_what_is_said() {
        var layout = guess(
                Layout.bare("com.acme").calling(CodeConcept.QUERY, "com.acme.Ask"),
                "package com.acme.kernel; public interface DomainEvent {}",
                "package com.acme.lending.domain;"
                        + " public record Lent(String id) implements com.acme.kernel.DomainEvent {}",
                "package com.acme.lending.domain; public record BoringEvent(String id) {}",
                "package com.acme.lending.application; public record LendCommand(String id) {}",
                "package com.acme.lending.application; public record GetQuery(String id) {}",
                "package com.acme.lending.adapter.out.jpa; public final class Rows {}");

        assertThat(layout.names(CodeConcept.EVENT)).containsExactly("com.acme.kernel.DomainEvent");
        assertThat(layout.names(CodeConcept.COMMAND)).containsExactly("*Command");
        assertThat(layout.names(CodeConcept.QUERY)).containsExactly("com.acme.Ask");
        assertThat(layout.parts())
                .containsExactlyInAnyOrder(
                        new Part("com.acme..domain", Role.DOMAIN),
                        new Part("com.acme..application", Role.APPLICATION),
                        new Part("com.acme..adapter.out.*", Role.OUTBOUND));
    }

    @Test
    void without_ports_among_adapters() {
        var layout = guess(
                Layout.bare("com.acme"),
                "package com.acme.application.port.out.persistence; public interface Rows {}",
                "package com.acme.persistence; final class JdbcRows {}");

        assertThat(layout.parts())
                .containsExactlyInAnyOrder(
                        new Part("com.acme..application", Role.APPLICATION),
                        new Part("com.acme.persistence", Role.OUTBOUND));
    }

    @Test
    void with_contexts_that_are_packages_of_several_parts() {
        var sources = new String[] {
            "package com.acme.domain.billing; public record Bill(String id) {}",
            "package com.acme.domain.lending; public record Loan(String id) {}",
            "package com.acme.domain.model; public record Money(String id) {}",
            "package com.acme.application.lending; final class Lend {}"
        };

        assertThat(guess(Layout.bare("com.acme"), sources).names(CodeConcept.CONTEXT))
                .containsExactly("billing", "lending");
        assertThat(guess(Layout.bare("com.acme").withContexts("other"), sources).names(CodeConcept.CONTEXT))
                .containsExactly("other");
    }

    @Test
    void without_contexts_where_packages_of_the_domain_are_of_no_other_part() {
        var layout = guess(
                Layout.bare("com.acme"),
                "package com.acme.domain.cargo; public record Cargo(String id) {}",
                "package com.acme.domain.voyage; public record Voyage(String id) {}",
                "package com.acme.application.booking; final class Book {}");

        assertThat(layout.says(CodeConcept.CONTEXT)).isFalse();
    }

    @Test
    void never_as_absent() {
        var layout = guess(Layout.bare("com.acme"), "package com.acme.domain; public record Order(String id) {}");

        // Only the keys that are absent in every layout unless it defines them.
        assertThat(CodeConcept.keys().filter(layout::lacks)).containsExactly(Role.FRAMEWORK, Role.KIT);
        assertThat(CodeConcept.keys().filter(layout::says)).containsExactly(Role.DOMAIN, Role.FRAMEWORK, Role.KIT);
    }

    private Layout guess(Layout given, String... sources) {
        Sample.compile(here, sources);
        return LayoutInference.around(given, new ClassFileImporter().importPath(here));
    }
}
