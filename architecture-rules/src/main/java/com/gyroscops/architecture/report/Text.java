package com.gyroscops.architecture.report;

import com.gyroscops.architecture.report.Verdict.Counted;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.util.List;

/// The report as text for a terminal.
final class Text {

    private final StringBuilder text = new StringBuilder();

    private Text() {}

    static String of(Verdict verdict) {
        var text = new Text();
        text.line(verdict.classes() + " classes below " + verdict.root() + ", "
                + verdict.judged().size() + " rules.");
        verdict.roles().forEach(text::role);
        verdict.judged().forEach(text::rule);
        text.listed("Known before, and gone; take them out of the file of known violations:", verdict.gone());
        text.listed("Could not check all:", verdict.problems());
        text.line("");
        text.line(summary(verdict));
        return text.text.toString();
    }

    static String summary(Verdict verdict) {
        var fresh = verdict.fresh().count();
        return (fresh == 0 ? "No findings" : fresh == 1 ? "1 finding" : fresh + " findings")
                + (verdict.known() == 0 ? "" : ", " + verdict.known() + " more known before")
                + (verdict.problems().isEmpty() ? "." : ", but not all could be checked.");
    }

    private void role(Counted role) {
        line("  " + role.key() + (role.names().isEmpty() ? "" : " = " + String.join(", ", role.names())) + ": "
                + (role.classes() == 1 ? "1 class" : role.classes() + " classes")
                + (role.guessed() ? " (guessed)" : ""));
    }

    private void rule(Judged judged) {
        var rule = judged.report().rule();
        judged.report()
                .outcome()
                .<Runnable>fold(
                        kept -> () -> line("\n" + rule.id() + " kept by all " + kept.looked() + "."),
                        broken -> () -> violations(judged),
                        notRun -> () -> line("\n" + rule.id() + " not run: " + notRun.why() + "."))
                .run();
    }

    private void violations(Judged judged) {
        if (judged.fresh().isEmpty()) {
            line("\n" + judged.id() + " broken " + (judged.known().isEmpty() ? "" : "as known before")
                    + (judged.known().isEmpty() || judged.repeated() == 0 ? "" : ", and ")
                    + (judged.repeated() == 0 ? "" : "where another rule is: " + judged.repeated() + " times")
                    + ".");
            return;
        }
        line("\n" + judged.report().rule());
        judged.fresh().forEach(violation -> line("  " + violation));
        if (judged.repeated() > 0) {
            line("  and " + judged.repeated() + " that rules above report");
        }
        line("  Instead: " + judged.report().rule().instead());
    }

    private void listed(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line("\n" + title);
            lines.forEach(each -> line("  " + each));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
