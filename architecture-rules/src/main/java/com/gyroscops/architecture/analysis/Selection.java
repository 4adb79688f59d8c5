package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.rules.ArchitectureRules;
import com.gyroscops.architecture.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules to run.
///
/// @param presets the presets to run
/// @param ids the rules to run; all rules when neither a preset nor a rule is named
/// @param without the rules to leave out
public record Selection(List<RuleSet> presets, List<String> ids, List<String> without) {

    /// The rules of these presets and ids; without either, all of them.
    ///
    /// @throws UsageError if there is no rule or preset of a given name, or no rule is left
    public static Selection of(List<String> presets, List<String> ids, List<String> without) {
        Stream.concat(ids.stream(), without.stream()).forEach(Selection::rule);
        var selection =
                new Selection(presets.stream().map(Selection::preset).toList(), ids, without);
        if (selection.rules(Layout.under("")).isEmpty()) {
            throw new UsageError("no rule is left");
        }
        return selection;
    }

    List<ArchitectureRule> rules(Layout layout) {
        return ArchitectureRules.all(layout).stream()
                .filter(rule -> (presets.isEmpty() && ids.isEmpty())
                        || ids.contains(rule.id())
                        || presets.stream().anyMatch(preset -> preset.has(rule.id())))
                .filter(rule -> !without.contains(rule.id()))
                .toList();
    }

    /// @throws UsageError if there is no such rule
    static ArchitectureRule rule(String id) {
        return all().filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageError("no rule is called " + id + "; they are A01 to A23"));
    }

    /// The page of a rule, with code that violates it and code that complies.
    ///
    /// @throws UsageError if there is no such rule
    public static String explained(String id) {
        var rule = rule(id);
        try (var page = Selection.class.getResourceAsStream("/com/gyroscops/architecture/pages/" + id + ".md")) {
            return page == null
                    ? rule + "\n  Instead: " + rule.instead() + "\n"
                    : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All rules, one a line, each with its preset.
    public static String list() {
        return all().map(rule -> rule.id() + " " + presetOf(rule.id()).title() + ": " + rule.reason() + "\n")
                .collect(Collectors.joining());
    }

    private static RuleSet presetOf(String id) {
        return Stream.of(RuleSet.values())
                .filter(preset -> preset.has(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ArchitectureRule> all() {
        return ArchitectureRules.all(Layout.under("")).stream();
    }

    private static RuleSet preset(String title) {
        return Stream.of(RuleSet.values())
                .filter(preset -> preset.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new UsageError("no preset is called " + title + "; there are "
                        + Stream.of(RuleSet.values()).map(RuleSet::title).collect(Collectors.joining(", "))));
    }
}
