package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.search.SearchText;
import java.text.Normalizer;
import java.time.InstantSource;

/// Stores that fold texts in a way of their own.
final class FoldingSaboteurs {

    private FoldingSaboteurs() {}

    /// A mark makes no difference in any script.
    static StorePorts dropsTheMarksOfEveryScript(InstantSource clock) {
        return ReadingSaboteurs.finding(
                clock,
                (texts, wanted) -> texts.stream().anyMatch(value -> bare(value).contains(bare(wanted.folded()))));
    }

    private static String bare(String text) {
        return Normalizer.normalize(SearchText.fold(text), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
