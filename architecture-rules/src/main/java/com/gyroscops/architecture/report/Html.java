package com.gyroscops.architecture.report;

import static com.gyroscops.architecture.report.Markup.escaped;

import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.report.Verdict.Counted;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The report as a single HTML page without other files.
final class Html {

    private Html() {}

    static String of(Verdict verdict) {
        return head(verdict)
                + list("Could not check all", verdict.problems())
                + verdict.judged().stream().map(Html::rule).collect(Collectors.joining())
                + list("Known before, and gone", verdict.gone())
                + "<h2>Layout</h2>\n<table>\n<tr><th>Name</th><th>Stands for</th><th>Classes</th></tr>\n"
                + verdict.roles().stream().map(Html::role).collect(Collectors.joining())
                + "</table>\n</body>\n</html>\n";
    }

    private static String head(Verdict verdict) {
        return String.format(
                Locale.ROOT,
                """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Architecture of %1$s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
            td, th { text-align: left; padding: 0 1rem 0 0; vertical-align: top; }
            .broken > h2::before { content: "✗ "; }
            .kept > h2::before { content: "✓ "; }
            .unseen > h2::before { content: "– "; }
            .known { opacity: .7; }
            </style>
            </head>
            <body>
            <h1>Architecture of <code>%1$s</code></h1>
            <p>%2$s</p>
            """,
                escaped(verdict.root()),
                escaped(verdict.classes() + " classes, " + verdict.judged().size() + " rules. "
                        + Text.summary(verdict)));
    }

    private static String rule(Judged judged) {
        var rule = judged.report().rule();
        var title = "<h2 id=\"" + escaped(rule.id()) + "\">" + escaped(rule.id()) + "</h2>\n<p>"
                + escaped(rule.reason()) + "</p>\n";
        return judged.report()
                .outcome()
                .fold(
                        kept -> section("kept", title + "<p>Kept by all " + kept.looked() + ".</p>\n"),
                        broken -> section(
                                judged.fresh().isEmpty() ? "known" : "broken",
                                title + items(judged.fresh(), "") + items(judged.known(), " (known before)")
                                        + "<p>Instead: " + escaped(rule.instead()) + "</p>\n"),
                        notRun -> section(
                                "unseen", title + "<p>Not run: " + escaped(notRun.why()) + ".</p>\n"));
    }

    private static String section(String kind, String content) {
        return "<section class=\"" + kind + "\">\n" + content + "</section>\n";
    }

    private static String items(List<Violation> violations, String remark) {
        return violations.isEmpty()
                ? ""
                : violations.stream()
                        .map(violation -> "<li><code>" + escaped(violation.type()) + "</code>"
                                + escaped(violation.toString().substring(violation.type().length()) + remark)
                                + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<li>" + escaped(line) + "</li>\n")
                        .collect(Collectors.joining("", "<h2>" + title + "</h2>\n<ul>\n", "</ul>\n"));
    }

    private static String role(Counted role) {
        return "<tr><td>" + escaped(role.key()) + "</td><td><code>"
                + escaped(role.names().isEmpty() ? "none" : String.join(", ", role.names())) + "</code>"
                + (role.guessed() ? " (guessed)" : "") + "</td><td>" + role.classes() + "</td></tr>\n";
    }
}
