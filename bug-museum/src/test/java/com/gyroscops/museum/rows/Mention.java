package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A place where a documentation comment names a row: «(S25, S39)».
///
/// @param file below the project
/// @param isTest whether it is a test's
record Mention(String row, Path file, boolean isTest) {

    private static final Pattern ROW = Pattern.compile("\\b[SBR][0-9]+\\b");
    private static final String COMMENT = "///";

    /// Every mention in the sources of every module.
    static List<Mention> all() {
        return Project.MODULES.stream()
                .flatMap(module -> Stream.concat(in(module.sources(), false), in(module.testSources(), true)))
                .toList();
    }

    private static Stream<Mention> in(Path sources, boolean isTest) {
        return Project.files(sources, file -> file.toString().endsWith(".java")).stream()
                .flatMap(file -> in(Project.read(file))
                        .map(row -> new Mention(row, Project.HOME.relativize(file), isTest)));
    }

    static Stream<String> in(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(COMMENT))
                .flatMap(line -> ROW.matcher(line).results())
                .map(row -> row.group())
                .distinct();
    }
}
