package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A preset: rules for one aspect of the code. Presets do not overlap; together they contain all rules.
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
public enum RuleSet {
    /// The dependencies between domain, application and adapters.
    HEXAGONAL("hexagonal", "A01", "A02", "A08", "A09", "A10", "A11", "A16", "A17", "A18", "A19", "A23"),
    /// The separation of commands and queries.
    CQS("cqs", "A12", "A14", "A15"),
    /// Decisions as values, and histories that replay to the same state.
    EVENT_SOURCING("eventSourcing", "A03", "A04", "A05", "A06", "A07", "A13", "A20", "A21", "A22");

    private final String title;
    private final Set<String> ids;

    RuleSet(String title, String... ids) {
        this.title = title;
        this.ids = Set.of(ids);
    }

    /// Its name outside Java: `hexagonal`, `cqs`, `eventSourcing`.
    public String title() {
        return title;
    }

    /// Whether it contains the rule with this id.
    public boolean has(String id) {
        return ids.contains(id);
    }

    /// Its rules without those whose ids are in `without`, in the order of their ids, for code with this layout. Each
    /// requires that every key that it depends on matches a class, unless the layout declares the key absent.
    ///
    /// @throws IllegalArgumentException if an id in `without` is not one of its rules
    public List<ArchitectureRule> rules(Layout layout, String... without) {
        var left = Set.of(without);
        if (!ids.containsAll(left)) {
            throw new IllegalArgumentException(
                    "of " + String.join(", ", Stream.of(without).sorted().toList()) + " not all are rules of " + title);
        }
        return ArchitectureRules.all(layout).stream()
                .filter(rule -> has(rule.id()) && !left.contains(rule.id()))
                .map(rule -> rule.demanding(layout))
                .toList();
    }
}
