package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.store.ExpectedRevision.StreamExists;
import java.util.Optional;

/// What a client may expect of an aggregate: one revision, as an ETag says it, or that there is one at all.
final class IfMatch {

    static final String HEADER = "If-Match";

    private static final Format<Long> REVISION = Format.wholeNumber(0, Long.MAX_VALUE);

    static final Format<ExpectedRevision> FORMAT =
            new Format<>("It has to be one strong ETag such as \"2\", or *.", IfMatch::parse);

    private IfMatch() {}

    private static Optional<ExpectedRevision> parse(String text) {
        if (text.equals("*")) {
            return Optional.of(new StreamExists());
        }
        return Optional.of(text)
                .filter(tag -> tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\""))
                .flatMap(tag -> REVISION.parse().apply(tag.substring(1, tag.length() - 1)))
                .map(Exactly::new);
    }
}
