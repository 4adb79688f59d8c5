package com.gyroscops.benchmarks.queries;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One of the things compared: empty when it is made.
interface Subject extends Answers, AutoCloseable {

    /// How many events a page has room for.
    int PAGE = 50;

    /// Adds all events; ready for queries afterwards.
    void ingest(List<Event> events);

    /// Whether it needs the data as JSON text.
    default boolean wantsJson() {
        return true;
    }

    /// What it is asked.
    default Set<Question> questions() {
        return EnumSet.allOf(Question.class);
    }

    @Override
    default void close() {}
}
