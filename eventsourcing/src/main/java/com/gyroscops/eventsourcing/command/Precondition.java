package com.gyroscops.eventsourcing.command;

import com.gyroscops.eventsourcing.store.ExpectedRevision;
import java.util.List;

/// A client's precondition on the revision of an aggregate.
///
/// @param anyOf the accepted revisions; when empty, no aggregate satisfies the precondition
/// @param otherLog whether the client gave a revision of another log, which never matches
public record Precondition(List<ExpectedRevision> anyOf, boolean otherLog) {

    public Precondition {
        anyOf = List.copyOf(anyOf);
    }

    public static Precondition of(ExpectedRevision expected) {
        return new Precondition(List.of(expected), false);
    }

    /// Whether an aggregate at `revision` satisfies this; 0 means that it does not exist.
    public boolean accepts(long revision) {
        return anyOf.stream().anyMatch(expected -> expected.accepts(revision));
    }
}
