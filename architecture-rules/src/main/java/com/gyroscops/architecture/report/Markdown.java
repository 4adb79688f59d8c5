package com.gyroscops.architecture.report;

import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.util.List;
import java.util.stream.Collectors;

/// The report as Markdown, for a comment on a pull request or a job summary: the new violations by rule, each with its
/// file and line, and what could not be checked. Known violations are only counted.
final class Markdown {

    /// The maximum number of violations shown of one rule: GitHub refuses comments of more than 65,536 characters.
    private static final int MAX = 20;

    private Markdown() {}

    static String of(Verdict verdict, SourceFiles sources) {
        return "## Architecture of " + code(verdict.root()) + "\n\n"
                + escaped(Text.summary(verdict)) + "\n"
                + verdict.judged().stream()
                        .filter(rule -> !rule.fresh().isEmpty())
                        .map(rule -> rule(rule, sources))
                        .collect(Collectors.joining())
                + list("Could not check all", verdict.problems())
                + list("Known before, and gone; take them out of the file of known violations", verdict.gone());
    }

    private static String rule(Judged rule, SourceFiles sources) {
        var found = rule.fresh();
        var more = found.size() - MAX;
        return "\n### " + escaped(rule.report().rule().toString()) + "\n\n"
                + found.stream().limit(MAX).map(each -> item(each, sources)).collect(Collectors.joining())
                + (more > 0 ? "- and " + more + " more\n" : "")
                + "\n**Instead:** " + escaped(rule.report().rule().instead()) + "\n";
    }

    private static String item(Violation violation, SourceFiles sources) {
        var line = SourceFiles.lineOf(violation);
        return "- " + code(violation.type()) + " " + escaped(violation.fault()) + " ("
                + code(sources.fileOf(violation) + (line.isPresent() ? ":" + line.getAsInt() : "")) + ")\n";
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "\n### " + title + "\n\n"
                        + lines.stream()
                                .limit(MAX)
                                .map(line -> "- " + escaped(line) + "\n")
                                .collect(Collectors.joining())
                        + (lines.size() > MAX ? "- and " + (lines.size() - MAX) + " more\n" : "");
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'') + "`";
    }

    /// `text` as plain text on one line.
    static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~&]", "\\\\$0").replaceAll("\\s+", " ");
    }
}
