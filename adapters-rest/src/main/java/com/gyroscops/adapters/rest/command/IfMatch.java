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

/// The precondition in `If-Match`: one of several revisions, as ETags, or that the aggregate exists.
///
/// Tags are compared strongly (RFC 9110, 13.1.1). A weak tag, one of another log or one of another form is not an
/// error, and never matches.
final class IfMatch {

    static final String HEADER = "If-Match";

    private IfMatch() {}

    /// @param log the id of the log of the aggregate
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
