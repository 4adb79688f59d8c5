package com.gyroscops.architecture.cli;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.rules.ArchitectureRules;
import com.gyroscops.architecture.rules.RuleSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules to run.
///
/// @param presets the presets to run
/// @param ids the rules to run; all rules when neither a preset nor a rule is named
/// @param without the rules to leave out
record Selection(List<RuleSet> presets, List<String> ids, List<String> without) {

    /// @throws UsageError if there is no rule or preset of a given name, or no rule is left
    static Selection of(Arguments arguments) {
        var presets =
                arguments.listed(Option.PRESET).stream().map(Selection::preset).toList();
        var ids = arguments.listed(Option.RULES);
        var without = arguments.listed(Option.WITHOUT);
        Stream.concat(ids.stream(), without.stream()).forEach(Selection::rule);
        var selection = new Selection(presets, ids, without);
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
                .orElseThrow(() -> new UsageError("no rule is called " + id + "; see --list-rules"));
    }

    static String list() {
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
