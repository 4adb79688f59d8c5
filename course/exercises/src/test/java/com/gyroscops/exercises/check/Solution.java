package com.gyroscops.exercises.check;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import com.gyroscops.museum.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A solution: the patch of each file, by the file's path below the project. It deletes no file.
record Solution(Map<Path, Patch<String>> files) {

    private static final String BEGIN = "diff --git ";
    private static final String CODE = "+++ b/";

    static Solution read(Path patch) {
        return parse(Project.read(patch).lines().toList());
    }

    static Solution parse(List<String> lines) {
        var files = new LinkedHashMap<Path, Patch<String>>();
        var part = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith(BEGIN)) {
                add(part, files);
                part.clear();
            }
            part.add(line);
        }
        add(part, files);
        return new Solution(files);
    }

    private static void add(List<String> part, Map<Path, Patch<String>> files) {
        part.stream()
                .filter(line -> line.startsWith(CODE))
                .findFirst()
                .ifPresent(code -> files.put(
                        Path.of(code.substring(CODE.length())), UnifiedDiffUtils.parseUnifiedDiff(fromItsHead(part))));
    }

    private static List<String> fromItsHead(List<String> part) {
        return part.stream()
                .dropWhile(line -> !line.startsWith("--- "))
                .map(line -> line.isEmpty() ? " " : line)
                .toList();
    }

    /// How many lines it adds and removes.
    static long size(Path patch) {
        return Project.read(patch)
                .lines()
                .filter(line -> line.matches("[+-].*") && !line.startsWith("+++ ") && !line.startsWith("--- "))
                .count();
    }

    /// Applies this solution to files that earlier solutions may have changed.
    ///
    /// @param changed the content of changed files, by their paths below the project
    /// @throws PatchFailedException when a file does not match the solution
    void applyTo(Map<Path, String> changed) throws PatchFailedException {
        for (var file : files.entrySet()) {
            var path = file.getKey();
            try {
                var before = changed.containsKey(path) ? changed.get(path) : now(path);
                // Like git, this accepts other line numbers, but requires the context lines to match exactly.
                var after = file.getValue().applyFuzzy(before.lines().toList(), 0);
                changed.put(path, String.join("\n", after) + "\n");
            } catch (PatchFailedException | IndexOutOfBoundsException unfit) {
                throw new PatchFailedException(path + " is not what the patch expects: " + unfit.getMessage());
            }
        }
    }

    private static String now(Path path) {
        var file = Project.HOME.resolve(path);
        return Files.exists(file) ? Project.read(file) : "";
    }
}
