package com.gyroscops.architecture.report;

import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Outcome.Kept;
import com.gyroscops.architecture.Outcome.NotRun;
import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The report as JSON, for programs: each rule with its reason and its remedy, how it ended, and its violations.
final class JsonReport {

    private JsonReport() {}

    static String of(Verdict verdict, SourceFiles sources) {
        return Json.of(Json.object(
                        "root", verdict.root(),
                        "classes", verdict.classes(),
                        "complete", verdict.problems().isEmpty(),
                        "findings", verdict.fresh().count(),
                        "known", verdict.known(),
                        "problems", verdict.problems(),
                        "gone", verdict.gone(),
                        "rules",
                                verdict.judged().stream()
                                        .map(rule -> rule(rule, sources))
                                        .toList()))
                + "\n";
    }

    private static Map<String, Object> rule(Judged judged, SourceFiles sources) {
        var rule = judged.report().rule();
        var object = Json.object(
                "id", rule.id(),
                "reason", rule.reason(),
                "instead", rule.instead(),
                "outcome", outcome(judged.report().outcome()));
        if (judged.report().outcome() instanceof NotRun notRun) {
            object.put("why", notRun.why());
        }
        object.put("violations", violations(judged, sources));
        return object;
    }

    private static String outcome(Outcome outcome) {
        return outcome instanceof Kept ? "kept" : outcome instanceof NotRun ? "not run" : "broken";
    }

    private static List<Map<String, Object>> violations(Judged judged, SourceFiles sources) {
        return Stream.concat(
                        judged.fresh().stream().map(each -> violation(each, false, sources)),
                        judged.known().stream().map(each -> violation(each, true, sources)))
                .toList();
    }

    private static Map<String, Object> violation(Violation violation, boolean isKnown, SourceFiles sources) {
        var object = Json.object(
                "class", violation.type(),
                "fault", violation.fault(),
                "file", sources.fileOf(violation));
        SourceFiles.lineOf(violation).ifPresent(line -> object.put("line", line));
        object.put("known", isKnown);
        return object;
    }
}
