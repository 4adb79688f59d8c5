package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Project;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The glossary of the domain's terms.
///
/// @param text of the page
record Glossary(String text) {

    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

    /// The types that it names.
    Set<String> names() {
        return NAME.matcher(text).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }

    /// The rows of its tables.
    List<String> rows() {
        return text.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Word"))
                .toList();
    }

    /// The public types of the domain.
    static List<JavaClass> words() {
        return Project.CODE.classes().stream()
                .filter(type -> type.getPackageName().startsWith("com.gyroscops.domain."))
                .filter(Glossary::isSeenOutside)
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }

    /// The glossary with a row for each of [#words] that has none: the first sentence of the comment above the type. A
    /// package has the section of its name; a missing section is added at the end.
    Glossary withEveryWord() {
        var glossary = this;
        for (var word : words()) {
            if (!glossary.names().contains(word.getSimpleName())) {
                glossary = glossary.with(word);
            }
        }
        return glossary;
    }

    private Glossary with(JavaClass word) {
        var context = word.getPackageName().replaceFirst(".*\\.", "");
        var heading = "\n## " + context.substring(0, 1).toUpperCase(Locale.ROOT) + context.substring(1) + "\n";
        var all = text.contains(heading) ? text : text + heading + "\n| Word | Meaning | Type |\n|---|---|---|\n";
        var next = all.indexOf("\n#", all.indexOf(heading) + heading.length());
        var section = (next < 0 ? all : all.substring(0, next)).stripTrailing();
        return new Glossary(section + "\n" + row(word) + "\n" + (next < 0 ? "" : all.substring(next)));
    }

    private static String row(JavaClass word) {
        var name = word.getSimpleName();
        var said = name.charAt(0) + name.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        var meaning = Commented.of(word.reflect()).about().replaceFirst("(?<=\\.) .*", "");
        return "| %s | %s | `%s` |".formatted(said, meaning, name);
    }

    private static boolean isSeenOutside(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().isEmpty()
                && !type.getSimpleName().equals("package-info")
                && type.getEnclosingClass().map(Glossary::isSeenOutside).orElse(true);
    }
}
