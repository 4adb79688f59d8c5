package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The experiments on the pages of the tour fail as described")
class TryItTest {

    private static final Pattern TRY = Pattern.compile("""
            (?s)
            ## Try it
            .*?```java
            package ([\\w.]+);
            (.*?)```
            .*?\\bRule \\[(A\\d\\d)].*?```text
            (.*?)```
            """);
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    private static List<Report> reports = List.of();

    static List<Path> pages() throws IOException {
        try (var files = Files.list(Page.DOCS.resolve("tour"))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    @BeforeAll
    static void judge(@TempDir Path folder) throws IOException {
        var tries = pages().stream().map(TryItTest::tried).toList();
        compile(folder, tries);
        reports = Project.reports(
                folder, tries.stream().map(found -> found.group(3)).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void the_rule_says_what_the_page_says(Path file) {
        var text = new Page(file).text();
        var tried = tried(file);
        var said = said(tried) + "\n";

        new Page(file).says(text.substring(0, tried.start(4)) + said + text.substring(tried.end(4)));
        assertThat(said).contains("\n  Instead: ");
    }

    private static void compile(Path folder, List<Matcher> tries) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-d", folder.toString(), "-proc:none", "-parameters", "-cp", System.getProperty("java.class.path")));
        for (var found : tries) {
            var file = folder.resolve(simpleName(found) + ".java");
            Files.writeString(file, "package " + found.group(1) + ";\n" + found.group(2));
            arguments.add(file.toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .as("what the pages show compiles")
                .isZero();
    }

    private static String simpleName(Matcher tried) {
        var type = TYPE.matcher(tried.group(2));
        assertThat(type.find()).isTrue();
        return type.group(1);
    }

    /// The rule's report on the class on the page alone.
    private static String said(Matcher tried) {
        var name = tried.group(1) + "." + simpleName(tried);
        var report = reports.stream()
                .filter(each -> each.rule().id().equals(tried.group(3)))
                .findFirst()
                .orElseThrow();
        var violations = report.violations().stream()
                .filter(violation -> (violation.type() + "$").startsWith(name + "$"))
                .toList();
        assertThat(violations).as(name + " breaks " + report.rule()).isNotEmpty();
        return new Report(report.rule(), new Broken(violations)).toString();
    }

    private static Matcher tried(Path file) {
        var found = TRY.matcher(new Page(file).text());
        assertThat(found.find()).as("something to try in " + file).isTrue();
        return found;
    }
}
