package com.gyroscops.architecture.report;

import static com.gyroscops.architecture.report.Json.object;

import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The report as SARIF 2.1.0 (OASIS, 2020). Known violations are suppressed results.
final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    static String of(Verdict verdict, SourceFiles sources) {
        var rules = verdict.judged();
        var driver = object(
                "name",
                "architecture-rules",
                "rules",
                rules.stream().map(Sarif::rule).toList());
        var invocation = object(
                "executionSuccessful",
                verdict.problems().isEmpty(),
                "toolExecutionNotifications",
                verdict.problems().stream()
                        .map(problem -> object("level", "error", "message", object("text", problem)))
                        .toList());
        var results = IntStream.range(0, rules.size())
                .boxed()
                .flatMap(index -> Stream.concat(
                        rules.get(index).fresh().stream()
                                .map(violation -> result(rules.get(index), index, violation, sources)),
                        rules.get(index).known().stream()
                                .map(violation -> suppressed(result(rules.get(index), index, violation, sources)))))
                .toList();
        var run = object(
                "tool",
                object("driver", driver),
                "invocations",
                List.of(invocation),
                "columnKind",
                "utf16CodeUnits",
                "originalUriBaseIds",
                object(
                        SourceFiles.REPOSITORY,
                        object("description", object("text", "The root of the repository."))),
                "results",
                results);
        return Json.of(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))) + "\n";
    }

    private static Map<String, Object> rule(Judged judged) {
        var rule = judged.report().rule();
        return object(
                "id", rule.id(),
                "shortDescription", object("text", rule.reason()),
                "fullDescription", object("text", rule.reason()),
                "help", object("text", "Instead: " + rule.instead()),
                "defaultConfiguration", object("level", "error"));
    }

    private static Map<String, Object> result(Judged rule, int index, Violation violation, SourceFiles sources) {
        var place = object(
                "artifactLocation", object("uri", sources.uriOf(violation), "uriBaseId", SourceFiles.REPOSITORY));
        SourceFiles.lineOf(violation).ifPresent(line -> place.put("region", object("startLine", line)));
        var type = object("fullyQualifiedName", violation.type(), "kind", "type");
        return object(
                "ruleId", rule.id(),
                "ruleIndex", index,
                "level", "error",
                "message",
                        object("text", String.join(" ", violation.type(), violation.fault(), violation.more()).strip()),
                "locations", List.of(object("physicalLocation", place, "logicalLocations", List.of(type))),
                "partialFingerprints",
                        object("violation/v1", rule.id() + " " + violation.type() + " " + violation.fault()));
    }

    private static Map<String, Object> suppressed(Map<String, Object> result) {
        result.put("suppressions", List.of(object("kind", "external", "justification", "known before")));
        return result;
    }
}
