package com.gyroscops.eventsourcing.store;

/// The revision that an append expects of a stream.
public sealed interface ExpectedRevision {

    /// Any revision: of two concurrent appends both may succeed.
    record Any() implements ExpectedRevision {}

    /// No events: of two concurrent creations one succeeds.
    record NoStream() implements ExpectedRevision {}

    /// At least one event.
    record StreamExists() implements ExpectedRevision {}

    /// Exactly this revision; 0 means no events.
    record Exactly(long revision) implements ExpectedRevision {

        public Exactly {
            if (revision < 0) {
                throw new IllegalArgumentException("revisions are not negative: " + revision);
            }
        }
    }

    /// Whether a stream at revision `actual` is as expected; 0 means no events.
    default boolean accepts(long actual) {
        return switch (this) {
            case Any _ -> true;
            case NoStream _ -> actual == 0;
            case StreamExists _ -> actual > 0;
            case Exactly exactly -> actual == exactly.revision();
        };
    }
}
