package com.gyroscops.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// This project's own code, read from the folders that the build writes.
final class ThisProject {

    static final Layout LAYOUT = Layout.under("com.gyroscops")
            .with(Role.FRAMEWORK, ".eventsourcing")
            .with(Role.KIT, ".web")
            .without(Role.CONTRACTS, CodeConcept.PUBLISHED)
            .with(Role.CONTRACTS, ".eventsourcing.testkit")
            .with(Role.OUTBOUND, ".infrastructure.inmemory", ".infrastructure.redis", ".infrastructure.json")
            .with(Role.INBOUND, ".adapters.rest", ".explorer")
            .with(Role.TOOLING, ".architecture")
            .calling(CodeConcept.COMMAND_HANDLER, ".eventsourcing.command.CommandHandler")
            .calling(CodeConcept.QUERY, ".eventsourcing.query.Query")
            .calling(CodeConcept.QUERY_HANDLER, ".eventsourcing.query.QueryHandler")
            .calling(CodeConcept.QUERY_GATEWAY, ".eventsourcing.query.QueryGateway")
            .calling(CodeConcept.CONCERN, ".eventsourcing.execution.StateCache", ".eventsourcing.query.QueryMeter")
            .calling(CodeConcept.PROJECTION, ".eventsourcing.projection.Projection")
            .calling(CodeConcept.APPENDER, ".eventsourcing.store.EventAppender")
            .calling(CodeConcept.COMMANDS, ".eventsourcing.command")
            .calling(CodeConcept.EXECUTION, ".eventsourcing.execution")
            .calling(CodeConcept.PIPELINE, ".eventsourcing.pipeline")
            // The tags of an event are found by reflection.
            .allowing(Role.FRAMEWORK, "java.lang.reflect.Method", "java.lang.reflect.RecordComponent")
            /* fork:no-sample
            .withOptional(
                    Role.APPLICATION,
                    CodeConcept.COMMAND,
                    CodeConcept.EVENT,
                    CodeConcept.REJECTION,
                    CodeConcept.DECIDE,
                    CodeConcept.EVOLVE,
                    CodeConcept.CONTEXT)
            fork:end */
            // Office is the tutorial's.
            .withContexts("billing", "organization", "identity", "workflow", "resources", "office");

    static final Path HOME = home();
    static final Path CHECK = HOME.resolve("architecture-tests");

    /// The module of the rules, whose tests contain classes that break them.
    private static final Path RULES = HOME.resolve("architecture-rules");

    /// The module of the rules' Maven plugin, whose sources only compile with Maven.
    private static final Path PLUGIN = HOME.resolve("architecture-rules-maven-plugin");

    static final List<Path> MODULES = modules();

    static final CodeBase CODE = read(classFolders());

    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

    private ThisProject() {}

    /// The report of `rule` on the project's code, cached by rule.
    static Report report(ArchitectureRule rule) {
        return REPORTS.computeIfAbsent(rule.id(), _ -> rule.evaluate(CODE));
    }

    static List<Path> classFolders() {
        return foldersOf("src/main/java", "target/classes");
    }

    static List<Path> testClassFolders() {
        return foldersOf("src/test/java", "target/test-classes").stream()
                .filter(folder -> !folder.startsWith(CHECK) && !folder.startsWith(RULES))
                .toList();
    }

    /// The classes and test classes that the rules look at and whose files are in `folder`.
    static List<JavaClass> classesIn(Path folder) {
        return Stream.concat(CODE.classes().stream(), CODE.tests().stream().flatMap(JavaClasses::stream))
                .filter(areIn(List.of(folder)))
                .toList();
    }

    /// The folder called `compiled` of each module that has `sources`; a missing folder makes the import fail.
    private static List<Path> foldersOf(String sources, String compiled) {
        return MODULES.stream()
                .filter(module -> Files.isDirectory(module.resolve(sources)))
                .map(module -> module.resolve(compiled))
                .toList();
    }

    /// The project together with the classes in one more folder.
    static CodeBase with(Path folder) {
        return read(Stream.concat(classFolders().stream(), Stream.of(folder)).toList());
    }

    private static CodeBase read(List<Path> folders) {
        var sources = MODULES.stream()
                .filter(module -> !module.equals(PLUGIN))
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .toList();
        var all = new ClassFileImporter()
                .importPaths(Stream.concat(folders.stream(), testClassFolders().stream())
                        .toList());
        return new CodeBase(all.that(areIn(folders)), Optional.of(all.that(areIn(testClassFolders()))), sources);
    }

    private static DescribedPredicate<JavaClass> areIn(List<Path> folders) {
        return DescribedPredicate.describe(
                "in " + folders,
                type -> type.getSource()
                        .filter(source -> folders.stream().anyMatch(Path.of(source.getUri())::startsWith))
                        .isPresent());
    }

    private static Path home() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .filter(folder -> Files.exists(folder.resolve("architecture-tests/pom.xml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run this inside the project"));
    }

    /// The modules of every build, without those of profiles, which may not be compiled and are not part of the
    /// application.
    private static List<Path> modules() {
        var pom = read(HOME.resolve("pom.xml"));
        return Pattern.compile("<module>(.+?)</module>")
                .matcher(pom.substring(0, pom.indexOf("<profiles>")))
                .results()
                .map(module -> HOME.resolve(module.group(1)))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
