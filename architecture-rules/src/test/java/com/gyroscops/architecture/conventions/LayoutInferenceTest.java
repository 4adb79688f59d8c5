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
