package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Project;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.rules.ArchitectureRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names that a page may mention: the types of all sources, those of profiles included, and the rules.
final class Names {

    private static final Pattern DECLARED =
            Pattern.compile("(?m)^\\s*(?:[a-z-]+ |@\\w+ )*(?:record|class|interface|enum|@interface) ([A-Z]\\w*)");

    private static final Set<String> NO_SOURCES = Set.of("target", ".git", "fixtures", "skeleton");
    private static final Set<String> VALUES = Set.of("BigDecimal", "Instant", "Optional", "String");

    static final Set<String> TYPES = types();
    static final Set<String> RULES = ArchitectureRules.all(Layout.under("com.acme")).stream()
            .map(ArchitectureRule::id)
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /// Whether a type of the project or a value type of the JDK has that simple name.
    static boolean isType(String name) {
        return TYPES.contains(name) || VALUES.contains(name);
    }

    private static Set<String> types() {
        var types = new TreeSet<String>();
        try {
            Files.walkFileTree(Project.HOME, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NO_SOURCES.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (file.toString().endsWith(".java")) {
                        DECLARED.matcher(Files.readString(file)).results().forEach(type -> types.add(type.group(1)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }
}
