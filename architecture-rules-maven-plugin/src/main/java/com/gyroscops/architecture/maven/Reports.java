package com.gyroscops.architecture.maven;

import com.gyroscops.architecture.analysis.UsageError;
import com.gyroscops.architecture.report.ReportFormat;
import com.gyroscops.architecture.report.SourceFiles;
import com.gyroscops.architecture.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The folder with a report in each format.
record Reports(Path folder, SourceFiles sources) {

    private static final Map<String, ReportFormat> FILES = Map.of(
            "report.txt", ReportFormat.TEXT,
            "report.html", ReportFormat.HTML,
            "TEST-architecture.xml", ReportFormat.JUNIT,
            "report.sarif", ReportFormat.SARIF,
            "report.json", ReportFormat.JSON,
            "report.md", ReportFormat.MARKDOWN);

    void write(Verdict verdict) {
        try {
            Files.createDirectories(folder);
            for (var file : FILES.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue().write(verdict, sources));
            }
        } catch (IOException e) {
            throw new UsageError("the reports cannot be written to " + folder + ": " + e.getMessage());
        }
    }
}
