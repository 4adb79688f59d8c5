package com.gyroscops.tutorial;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The size of some steps together. Files that a test writes with `-Dpages=write` are not counted.
///
/// @param main new files other than tests, documents and resources included
/// @param tests new test files
/// @param changed existing files that are changed
/// @param types top-level types in `main`
/// @param lines lines of Java in `main`
record Cost(int main, int tests, int changed, int types, int lines) {

    private static final String WRITTEN = ".approved.txt";
    private static final String TESTS = "src/test";
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:(?:public|final|sealed|non-sealed|abstract) )*(?:class|record|interface|enum) ");

    static Cost of(List<Step> steps) {
        var files = new LinkedHashMap<Path, String>();
        var changed = new LinkedHashSet<Path>();
        steps.forEach(step -> take(step, files, changed));
        var java = files.entrySet().stream()
                .filter(file -> !isTest(file.getKey()) && file.getKey().toString().endsWith(".java"))
                .map(Map.Entry::getValue)
                .toList();
        var tests = (int) files.keySet().stream().filter(Cost::isTest).count();
        return new Cost(
                files.size() - tests,
                tests,
                changed.size(),
                (int) java.stream().flatMap(text -> TYPE.matcher(text).results()).count(),
                (int) java.stream().flatMap(String::lines).count());
    }

    private static void take(Step step, Map<Path, String> files, Set<Path> changed) {
        step.files().stream()
                .filter(file -> !file.toString().endsWith(WRITTEN))
                .forEach(file -> files.put(file, Tutorial.read(step.folder().resolve(file))));
        for (var patch : step.patches()) {
            if (!patch.file().toString().endsWith(WRITTEN)
                    && files.computeIfPresent(patch.file(), (_, text) -> patch.applyTo(text)) == null) {
                changed.add(patch.file());
            }
        }
    }

    /// All files that are edited by hand.
    int files() {
        return main + tests + changed;
    }

    private static boolean isTest(Path file) {
        return file.toString().replace('\\', '/').contains(TESTS);
    }

    @Override
    public String toString() {
        return "%d new main files, %d new test files and %d changed %s: %d top-level types and %d lines of main code"
                .formatted(main, tests, changed, changed == 1 ? "file" : "files", types, lines);
    }
}
