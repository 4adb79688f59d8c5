package com.gyroscops.eventsourcing.command;

import com.gyroscops.eventsourcing.store.ExpectedRevision;
import java.util.List;

/// A client's precondition on the revision of an aggregate.
///
/// @param anyOf what the aggregate may be like, one of which suffices; when there is none, nothing satisfies the client
/// @param otherLog whether the client named a revision of another log, which no aggregate of this one can be at
public record Precondition(List<ExpectedRevision> anyOf, boolean otherLog) {

    public Precondition {
        anyOf = List.copyOf(anyOf);
    }

    public static Precondition of(ExpectedRevision expected) {
        return new Precondition(List.of(expected), false);
    }

    /// Whether an aggregate at `revision`, 0 when it does not exist, is as expected.
    public boolean accepts(long revision) {
        return anyOf.stream().anyMatch(expected -> expected.accepts(revision));
    }
}
