package com.gyroscops.eventsourcing.store;

/// The revision that an append expects of a stream.
public sealed interface ExpectedRevision {

    /// Anything goes: two writers may both win.
    record Any() implements ExpectedRevision {}

    /// The stream has no event yet: of two creators one wins.
    record NoStream() implements ExpectedRevision {}

    /// The stream has at least one event.
    record StreamExists() implements ExpectedRevision {}

    /// The stream's last event has this revision; 0 means that there is none.
    record Exactly(long revision) implements ExpectedRevision {

        public Exactly {
            if (revision < 0) {
                throw new IllegalArgumentException("revisions are not negative: " + revision);
            }
        }
    }

    /// Whether a stream at `actual`, 0 when it is empty, is as expected. An empty stream is checked like any other.
    default boolean accepts(long actual) {
        return switch (this) {
            case Any _ -> true;
            case NoStream _ -> actual == 0;
            case StreamExists _ -> actual > 0;
            case Exactly exactly -> actual == exactly.revision();
        };
    }
}
