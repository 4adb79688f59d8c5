package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.search.SearchText;
import java.text.Normalizer;
import java.time.InstantSource;

/// Stores that fold texts incorrectly.
final class FoldingSaboteurs {

    private FoldingSaboteurs() {}

    /// Ignores marks in every script.
    static StorePorts dropsTheMarksOfEveryScript(InstantSource clock) {
        return ReadingSaboteurs.finding(
                clock,
                (texts, wanted) -> texts.stream().anyMatch(value -> bare(value).contains(bare(wanted.folded()))));
    }

    private static String bare(String text) {
        return Normalizer.normalize(SearchText.fold(text), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
