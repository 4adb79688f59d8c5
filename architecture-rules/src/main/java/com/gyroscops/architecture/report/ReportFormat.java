package com.gyroscops.architecture.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The format of a report.
public enum ReportFormat {
    /// Text for a terminal: one violation per line, grouped by rule.
    TEXT,
    /// A single HTML page without other files.
    HTML,
    /// JUnit XML with a test case for each rule, as build servers read it.
    JUNIT,
    /// SARIF 2.1.0, the format of code scanners.
    SARIF,
    /// JSON for programs, with the reason and the remedy of each rule.
    JSON,
    /// Markdown for a comment on a pull request.
    MARKDOWN;

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> called(String title) {
        return Stream.of(values()).filter(form -> form.title().equals(title)).findFirst();
    }

    /// The titles of all formats, for a message.
    public static String titles() {
        return Stream.of(values()).map(ReportFormat::title).collect(Collectors.joining(", "));
    }

    /// `verdict` in this format.
    public String write(Verdict verdict, SourceFiles sources) {
        return switch (this) {
            case TEXT -> Text.of(verdict);
            case HTML -> Html.of(verdict);
            case JUNIT -> JUnitXml.of(verdict);
            case SARIF -> Sarif.of(verdict, sources);
            case JSON -> JsonReport.of(verdict, sources);
            case MARKDOWN -> Markdown.of(verdict, sources);
        };
    }
}
