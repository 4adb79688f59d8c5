package com.gyroscops.benchmarks.queries;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whoever is compared: empty when it is made.
interface Subject extends Answers, AutoCloseable {

    /// How many events a page has room for.
    int PAGE = 50;

    /// Takes in all events, and is ready to be asked then.
    void ingest(List<Event> events);

    /// Whether it takes in data that is written as JSON.
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
