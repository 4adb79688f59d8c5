package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Repository;
import com.gyroscops.architecture.World;
import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Report;
import com.gyroscops.architecture.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page about a rule, generated from its fixtures.
record RulePage(ArchitectureRule rule) {

    /// How many violating classes a page shows: short files first, of those the ones with a line number in their report.
    private static final int SHOWN = 2;

    private static final int SHORT = 25;

    String text() {
        var violations = new World(rule.id(), "broken").report().violations();
        var wrong = files("broken").stream()
                .filter(file -> !about(file, violations).isEmpty())
                .sorted(Comparator.<Fixture, Boolean>comparing(file -> file.size() > SHORT)
                        .thenComparing(file -> !hasLine(about(file, violations)))
                        .thenComparingInt(Fixture::size)
                        .thenComparing(Fixture::type))
                .limit(SHOWN)
                .toList();
        var shown =
                wrong.stream().flatMap(file -> about(file, violations).stream()).toList();
        return """
                # %s

                %s

                ## The wrong way

                %s
                ## What is printed

                ```text
                %s
                ```

                ## The right way

                %s%s%s""".formatted(
                rule.id(),
                rule.reason(),
                wrong.stream()
                        .map(file -> block(file.code(about(file, violations))))
                        .collect(Collectors.joining("\n")),
                wrong.getFirst().renamed(new Report(rule, new Broken(shown)).toString()),
                files("fixed").stream().map(file -> block(file.code(List.of()))).collect(Collectors.joining("\n")),
                unseen(),
                caught());
    }

    private static List<Violation> about(Fixture file, List<Violation> violations) {
        return violations.stream()
                .filter(violation -> (violation.type() + "$").startsWith(file.type() + "$"))
                .toList();
    }

    private static boolean hasLine(List<Violation> violations) {
        return violations.stream().anyMatch(violation -> violation.place().contains(":"));
    }

    private static String block(String code) {
        return "```java\n" + code.strip() + "\n```\n";
    }

    /// What the rule does not see, proven by the world `unseen`, which it has nothing to say about.
    private String unseen() {
        var items = new World(rule.id(), "unseen")
                .unseen().stream().map(item -> "- " + item + "\n").collect(Collectors.joining());
        return items.isEmpty()
                ? ""
                : "\n## What it does not see\n\nNothing is reported about these, although the sentence is broken:\n\n"
                        + items;
    }

    /// Examples from well-known code, with their files.
    private String caught() {
        var facts = lines(Repository.HOME.resolve("architecture-rules/src/test/resources/in-well-known-code.txt"))
                .filter(line -> line.startsWith(rule.id() + " "))
                .map(line -> "- " + line.substring(rule.id().length() + 1) + "\n")
                .collect(Collectors.joining());
        return facts.isEmpty()
                ? ""
                : "\n## In well-known code\n\nWhat the rule is about, where it was seen:\n\n" + facts;
    }

    private List<Fixture> files(String world) {
        var root = new World(rule.id(), world).root();
        try (var files = Files.walk(Repository.fixtures(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Fixture(file, root))
                    .sorted(Comparator.comparing(Fixture::type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
