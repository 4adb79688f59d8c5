package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import java.util.List;
import java.util.stream.Stream;

/// The catalogue of rules.
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /// All rules, in the order of their ids, for code with this layout.
    public static List<ArchitectureRule> all(Layout layout) {
        return Stream.of(
                KnownPlaces.in(layout),
                DomainLibraries.in(layout),
                Determinism.in(layout),
                Immutability.in(layout),
                SealedFamilies.in(layout),
                DecisionShape.in(layout),
                Unwrapping.in(layout),
                ApplicationLibraries.in(layout),
                AdaptersApart.in(layout),
                ContextsApart.in(layout),
                PackageCycles.in(layout),
                TwoSides.in(layout),
                OneAppender.in(layout),
                PlainHandlers.in(layout),
                Delegation.in(layout),
                PortsSpeakTheDomain.in(layout),
                Contracts.in(layout),
                EntryPoints.in(layout),
                Translation.in(layout),
                ExhaustiveSwitches.rule(),
                PlainData.in(layout),
                NamedLocale.rule(),
                FrameworkApart.in(layout))
                .map(rule -> rule.tolerating(layout))
                .toList();
    }
}
