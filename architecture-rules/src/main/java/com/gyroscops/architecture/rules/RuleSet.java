package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Rules that belong together, for code that does one thing and not the other. Presets overlap nowhere; all three are
/// all rules.
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
public enum RuleSet {
    /// Domain, application and adapters: who may know whom.
    HEXAGONAL("hexagonal", "A01", "A02", "A08", "A09", "A10", "A11", "A16", "A17", "A18", "A19", "A23"),
    /// What changes things apart from what answers questions.
    CQS("cqs", "A12", "A14", "A15"),
    /// Decisions that are values, on a history that replays to the same state.
    EVENT_SOURCING("eventSourcing", "A03", "A04", "A05", "A06", "A07", "A13", "A20", "A21", "A22");

    private final String title;
    private final Set<String> ids;

    RuleSet(String title, String... ids) {
        this.title = title;
        this.ids = Set.of(ids);
    }

    /// What it is called outside of Java: `hexagonal`, `cqs`, `eventSourcing`.
    public String title() {
        return title;
    }

    /// Whether the rule with this id belongs to it.
    public boolean has(String id) {
        return ids.contains(id);
    }

    /// Its rules, in the order of their ids, but for those left out by id, for code that is laid out like `layout`.
    /// They demand that the code has every word that they rest on, unless the layout is without it.
    ///
    /// @throws IllegalArgumentException if what is left out is none of its rules
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
