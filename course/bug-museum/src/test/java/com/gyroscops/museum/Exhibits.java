package com.gyroscops.museum;

import com.github.difflib.UnifiedDiffUtils;
import com.gyroscops.museum.Killer.Refusal;
import com.gyroscops.museum.Killer.TestMethod;
import com.gyroscops.museum.project.Project;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads exhibits: a head of `Name: text` lines, whose continuation lines are indented, and a patch.
final class Exhibits {

    static final Path FOLDER = Project.HOME.resolve("course/bug-museum/exhibits");

    private static final String CODE = "+++ b/";
    private static final Set<String> NAMES =
            Set.of("Row", "Wrong", "What happens", "Killed by", "Refused by javac", "Fails with");

    private Exhibits() {}

    /// All exhibits, in the order of their rows.
    static List<Exhibit> all() {
        return Project.files(FOLDER, file -> file.toString().endsWith(".diff")).stream()
                .map(Exhibits::read)
                .toList();
    }

    private static Exhibit read(Path file) {
        try {
            return parse(file, Project.read(file).lines().toList());
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(file.getFileName() + ": " + wrong.getMessage(), wrong);
        }
    }

    static Exhibit parse(Path file, List<String> lines) {
        var start = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("--- "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the exhibit has no patch")));
        var head = head(lines.subList(0, start));
        // Editors and mail programs remove the blank from the empty lines of a patch, which git accepts.
        var patch = lines.subList(start, lines.size()).stream()
                .map(line -> line.isEmpty() ? " " : line)
                .toList();
        var code = patch.stream().filter(line -> line.startsWith(CODE)).toList();
        if (code.size() != 1) {
            throw new IllegalArgumentException("the patch has to change one file, but changes " + code);
        }
        return new Exhibit(
                required(head, "Row"),
                required(head, "Wrong"),
                required(head, "What happens"),
                killer(head),
                Optional.ofNullable(head.get("Fails with")),
                Path.of(code.getFirst().substring(CODE.length())),
                UnifiedDiffUtils.parseUnifiedDiff(patch),
                patch.subList(2, patch.size()),
                file);
    }

    private static Killer killer(Map<String, String> head) {
        var refusal = Optional.ofNullable(head.get("Refused by javac"));
        return refusal.<Killer>map(Refusal::new).orElseGet(() -> TestMethod.parse(required(head, "Killed by")));
    }

    private static Map<String, String> head(List<String> lines) {
        var head = new LinkedHashMap<String, String>();
        var name = "";
        for (var line : lines) {
            var isMore = line.startsWith(" ");
            if (!isMore && !line.isBlank()) {
                name = line.split(":", 2)[0];
                if (!NAMES.contains(name) || head.containsKey(name)) {
                    throw new IllegalArgumentException("an unknown or repeated field: " + line);
                }
            }
            if (!line.isBlank()) {
                head.merge(name, (isMore ? line : line.split(":", 2)[1]).strip(), (first, more) -> first + " " + more);
            }
        }
        return head;
    }

    private static String required(Map<String, String> head, String name) {
        return Optional.ofNullable(head.get(name))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("the field «" + name + "» is missing"));
    }
}
