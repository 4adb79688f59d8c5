package com.gyroscops.architecture.report;

import static com.gyroscops.architecture.report.Markup.escaped;

import com.gyroscops.architecture.Outcome.NotRun;
import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.util.stream.Collectors;

/// The report as a JUnit test suite: each rule is a test case, and the problems of an incomplete check are one more, an
/// error.
final class JUnitXml {

    private JUnitXml() {}

    static String of(Verdict verdict) {
        var broken = verdict.judged().stream()
                .filter(rule -> !rule.fresh().isEmpty())
                .count();
        var skipped = verdict.judged().stream().filter(JUnitXml::isSkipped).count();
        var errors = verdict.problems().isEmpty() ? 0 : 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"architecture of "
                + escaped(verdict.root())
                + "\" tests=\"" + (verdict.judged().size() + errors) + "\" failures=\"" + broken + "\" errors=\""
                + errors
                + "\" skipped=\"" + skipped + "\">\n"
                + verdict.judged().stream().map(JUnitXml::testCase).collect(Collectors.joining())
                + (errors == 0
                        ? ""
                        : testCase("all could be checked", element("error", String.join("\n", verdict.problems()))))
                + "</testsuite>\n";
    }

    private static String testCase(Judged rule) {
        var outcome = rule.report().outcome() instanceof NotRun notRun
                ? element("skipped", notRun.why())
                : rule.fresh().isEmpty()
                        ? ""
                        : element(
                                "failure",
                                rule.fresh().stream().map(Violation::toString).collect(Collectors.joining("\n"))
                                        + "\nInstead: " + rule.report().rule().instead());
        return testCase(rule.report().rule().toString(), outcome);
    }

    private static String testCase(String name, String content) {
        return "  <testcase classname=\"architecture\" name=\"" + escaped(name) + "\">" + content + "</testcase>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + " message=\"" + escaped(text.lines().findFirst().orElse("")) + "\">" + escaped(text) + "</"
                + name + ">";
    }

    private static boolean isSkipped(Judged rule) {
        return rule.report().outcome() instanceof NotRun;
    }
}
