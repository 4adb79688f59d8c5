package com.gyroscops.architecture.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A form of report.
public enum ReportFormat {
    /// For a terminal: one finding a line, grouped by rule.
    TEXT,
    /// One page that needs no other file.
    HTML,
    /// A test case for each rule, as build servers read them.
    JUNIT,
    /// SARIF 2.1.0, as code scanners' results are shown beside the code.
    SARIF;

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> called(String title) {
        return Stream.of(values()).filter(form -> form.title().equals(title)).findFirst();
    }

    /// `verdict` in this form.
    public String write(Verdict verdict, SourceFiles sources) {
        return switch (this) {
            case TEXT -> Text.of(verdict);
            case HTML -> Html.of(verdict);
            case JUNIT -> JUnitXml.of(verdict);
            case SARIF -> Sarif.of(verdict, sources);
        };
    }
}
