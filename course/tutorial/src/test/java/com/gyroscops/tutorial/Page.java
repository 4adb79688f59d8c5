package com.gyroscops.tutorial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the tutorial. Between a line `<!-- show FILE -->` and the next `<!-- shown -->` it contains a file of the
/// steps: code without its package and imports, or `whole`; of a patch, the part for the file that is named after it.
record Page(Path file) {

    private static final Pattern SHOWN =
            Pattern.compile("<!-- show (\\S+?)(?: (\\S+))? -->\n.*?<!-- shown -->", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    /// The page with the current content of the files.
    String written() {
        return SHOWN.matcher(text()).replaceAll(show -> Matcher.quoteReplacement(shown(show)));
    }

    String text() {
        return Tutorial.read(file);
    }

    /// The targets of its links.
    List<Path> links() {
        return LINK.matcher(text())
                .results()
                .map(link -> file.resolveSibling(link.group(1)))
                .toList();
    }

    /// The files that it contains, as paths below the project.
    List<Path> files() {
        return SHOWN.matcher(text()).results().map(Page::target).toList();
    }

    private static String shown(MatchResult show) {
        var first = show.group().lines().findFirst().orElseThrow();
        var name = show.group(1);
        var target = target(show).toString().replace('\\', '/');
        var source = Tutorial.read(Tutorial.PAGES.resolve("steps").resolve(name));
        var isPatch = name.endsWith(".patch");
        var code = isPatch
                ? part(target, source)
                : "whole".equals(show.group(2)) ? source : withoutImports(source);
        return "%s\n%s [`%s`](steps/%s):\n\n```%s\n%s\n```\n<!-- shown -->"
                .formatted(
                        first,
                        isPatch ? "Change" : "Create",
                        target,
                        name,
                        isPatch ? "diff" : name.substring(name.lastIndexOf('.') + 1),
                        code.strip());
    }

    /// The path in the project of the file that is shown.
    private static Path target(MatchResult show) {
        var named = Path.of(show.group(1));
        return show.group(1).endsWith(".patch")
                ? patch(show.group(2), Tutorial.read(Tutorial.PAGES.resolve("steps").resolve(named)))
                : named.subpath(1, named.getNameCount());
    }

    private static Path patch(String name, String patches) {
        return Patch.in(patches).stream()
                .map(Patch::file)
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no patch of " + name));
    }

    private static String part(String target, String patches) {
        return Stream.of(patches.split("(?m)^(?=--- )"))
                .filter(patch -> patch.startsWith("--- " + target + "\n"))
                .findFirst()
                .orElseThrow();
    }

    private static String withoutImports(String source) {
        var lines = new ArrayList<>(source.lines().toList());
        lines.removeIf(line -> line.startsWith("package ") || line.startsWith("import "));
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
