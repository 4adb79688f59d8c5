package com.gyroscops.adapters.rest.command;

import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.StreamExists;
import com.gyroscops.web.input.EntityTag;
import com.gyroscops.web.input.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a client may expect of an aggregate: one of some revisions, as ETags say them, or that there is one at all.
///
/// Tags are compared strongly (RFC 9110, 13.1.1): one that is weak, of another log, or none of ours is no mistake, and
/// never matches.
final class IfMatch {

    static final String HEADER = "If-Match";

    private IfMatch() {}

    /// @param log the log that the aggregate is in
    static Format<Precondition> in(String log) {
        return new Format<>("It must be * or a list of ETags such as \"" + log + "-2\".", text -> parse(text, log));
    }

    private static Optional<Precondition> parse(String text, String log) {
        return text.equals("*")
                ? Optional.of(Precondition.of(new StreamExists()))
                : EntityTag.list(text).map(tags -> anyOf(tags, log));
    }

    private static Precondition anyOf(List<EntityTag> tags, String log) {
        var expected = new ArrayList<ExpectedRevision>();
        for (EntityTag tag : tags) {
            if (!tag.weak()) {
                tag.revisionIn(log).ifPresent(revision -> expected.add(new Exactly(revision)));
            }
        }
        var others = tags.stream()
                .anyMatch(tag -> tag.log().filter(named -> !named.equals(log)).isPresent());
        return new Precondition(expected, others);
    }
}
