package com.gyroscops.benchmarks.queries;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A subject of the comparison, initially without events.
interface Subject extends Answers, AutoCloseable {

    /// How many events a page has.
    int PAGE = 50;

    /// Appends all events, and is then ready for queries.
    void ingest(List<Event> events);

    /// Whether it needs the data as JSON text.
    default boolean wantsJson() {
        return true;
    }

    /// The queries that it can answer.
    default Set<Question> questions() {
        return EnumSet.allOf(Question.class);
    }

    @Override
    default void close() {}
}
