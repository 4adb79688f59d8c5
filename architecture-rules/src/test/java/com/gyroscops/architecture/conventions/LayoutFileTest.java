package com.gyroscops.architecture.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Part;
import com.gyroscops.architecture.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A layout file")
class LayoutFileTest {

    @Test
    void says_what_is_what() {
        var file = LayoutFile.parse(List.of(
                "# ours",
                "root = com.acme",
                "",
                "package.domain = .domain, ..model # two",
                "role.aggregates = #evolve",
                "role.events=*Event",
                "role.events = @com.acme.Fact",
                "none = role.queries, package.contracts",
                "role.rejections = none",
                "allow.domain = org.jmolecules..",
                "package.framework = .eventsourcing",
                "allow.framework = org.reactivestreams",
                "optional = package.application, contexts"));

        var layout = file.over(Layout.under(file.root()));
        assertThat(layout.root()).isEqualTo("com.acme");
        assertThat(layout.parts())
                .contains(new Part("com.acme.domain", Role.DOMAIN), new Part("com.acme..model", Role.DOMAIN))
                .noneMatch(part -> part.role() == Role.CONTRACTS);
        assertThat(layout.names(CodeConcept.AGGREGATE)).containsExactly("#evolve");
        assertThat(layout.names(CodeConcept.EVENT)).containsExactly("*Event", "@com.acme.Fact");
        assertThat(layout.lacks(CodeConcept.QUERY)
                        && layout.lacks(CodeConcept.REJECTION)
                        && layout.lacks(Role.CONTRACTS))
                .isTrue();
        assertThat(layout.libraries().getOrDefault(Role.DOMAIN, Names.of()).patterns())
                .contains("org.jmolecules..", "java.time");
        assertThat(layout.libraries().getOrDefault(Role.FRAMEWORK, Names.of()).patterns())
                .contains("org.reactivestreams", "java.time");
        assertThat(layout.lacks(Role.FRAMEWORK) || layout.optional().contains(Role.FRAMEWORK)).isFalse();
        assertThat(layout.optional().contains(Role.APPLICATION)
                        && layout.optional().contains(CodeConcept.CONTEXT))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role.events                | there is no `=`",
                "role.events =              | no name follows; write `none`",
                "role.event = A             | nothing is called `role.event`; there are root, none, optional,"
                        + " package.domain",
                "none = role.nothing        | nothing is called `role.nothing`",
                "role.events = A, none      | `none` stands alone",
                "role.commands = none       | an earlier line says otherwise",
                "optional = role.nothing    | nothing is called `role.nothing`",
                "allow.inbound = a..        | nothing is called `allow.inbound`",
                "package.domain = ...domain | `...domain` is not a valid pattern: Package Identifier may not contain more",
                "package.domain = .[domain  | `.[domain` is not a valid pattern: Unclosed character class",
                "package.domain = only a..( | `only a..(` is not a valid pattern",
                "allow.domain = a..do**main | `a..do**main` is not a valid pattern",
                "role.commands = *Command(  | `*Command(` is neither a name nor a pattern",
                "role.commands = .Command*{ | `.Command*{` is neither a name nor a pattern",
                "contexts = a b             | `a b` is neither a name nor a pattern",
                "role.events = @            | `@` is neither a name nor a pattern"
            })
    void names_the_line_that_is_not_understood(String line, String why) {
        assertThatExceptionOfType(BadLayout.class)
                .isThrownBy(() -> LayoutFile.parse(List.of("role.commands = A", line)))
                .withMessageStartingWith("line 2, `" + line.strip() + "`: " + why);
    }

    @Test
    void may_begin_with_a_byte_order_mark() {
        assertThat(LayoutFile.parse(List.of("\ufeffroot = com.acme")).root()).isEqualTo("com.acme");
    }

    @Test
    void is_utf_8_text(@TempDir Path here) throws IOException {
        var file = Files.write(here.resolve("a.layout"), "# caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(BadLayout.class)
                .isThrownBy(() -> LayoutFile.read(file))
                .withMessageEndingWith("a.layout is not UTF-8 text");
    }
}
