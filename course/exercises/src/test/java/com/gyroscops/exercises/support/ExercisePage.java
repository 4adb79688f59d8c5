package com.gyroscops.exercises.support;

import com.gyroscops.museum.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of an exercise's page that the build reads.
///
/// @param file below the project
/// @param red the lines that its tests' messages begin with until it is solved
/// @param hints each on one line, without links
public record ExercisePage(
        int number,
        String title,
        String layer,
        String lesson,
        int minutes,
        List<String> red,
        List<String> hints,
        Path file,
        String text) {

    private static final Path FOLDER = Project.HOME.resolve("docs/exercises");
    private static final Path INDEX = FOLDER.resolve("README.md");

    private static final Pattern TITLE = Pattern.compile("^# Exercise (\\d\\d): (.+)$", Pattern.MULTILINE);
    private static final Pattern HEAD = Pattern.compile("^\\| (.+?) \\| (.+?) \\| (\\d+) \\|$", Pattern.MULTILINE);
    private static final Pattern RED = Pattern.compile("## Red at first\n+```text\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern HINT =
            Pattern.compile("<summary>Hint \\d+</summary>\n\n(.*?)\n\n</details>", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\([^)]+\\)");

    /// All pages, in the order of their numbers.
    public static List<ExercisePage> all() {
        return Project.files(FOLDER, file -> file.endsWith("README.md") && !file.equals(INDEX)).stream()
                .map(ExercisePage::read)
                .toList();
    }

    static ExercisePage of(int number) {
        return all().stream()
                .filter(page -> page.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no page of exercise " + number));
    }

    private static ExercisePage read(Path file) {
        var text = Project.read(file);
        var title = TITLE.matcher(text);
        var head = HEAD.matcher(text);
        var red = RED.matcher(text);
        if (!title.find() || !head.find() || !red.find()) {
            throw new IllegalStateException("no title, table of three columns, or «Red at first»: " + file);
        }
        return new ExercisePage(
                Integer.parseInt(title.group(1)),
                title.group(2),
                head.group(1),
                head.group(2),
                Integer.parseInt(head.group(3)),
                red.group(1).lines().toList(),
                HINT.matcher(text)
                        .results()
                        .map(hint ->
                                LINK.matcher(hint.group(1)).replaceAll("$1").replaceAll("\\s+", " "))
                        .toList(),
                Project.HOME.relativize(file),
                text);
    }

    /// The beginning of a test's message while the exercise is not solved.
    public String onPurpose() {
        return "Exercise %s is not solved yet, on purpose: ".formatted(digits());
    }

    /// The number with two digits.
    public String digits() {
        return "%02d".formatted(number);
    }

    /// The name of the exercise's test class.
    public String testClass() {
        return "com.gyroscops.exercises.Exercise%sTest".formatted(digits());
    }

    /// The file of the solution.
    public Path patch() {
        return file.resolveSibling("solution.patch");
    }

    @Override
    public String toString() {
        return digits() + " " + title;
    }
}
