package com.gyroscops.eventsourcing.query;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.gyroscops.eventsourcing.testing.CacheTestBench;
import com.gyroscops.eventsourcing.testing.LogLines;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryLoggingTest {

    private final LogLines lines = new LogLines("com.gyroscops.eventsourcing.query");
    private final CacheTestBench desk = new CacheTestBench();

    @AfterEach
    void stop() {
        lines.close();
    }

    @Test
    void a_query_that_is_executed_says_how_many_results_it_had() {
        desk.append("a", 3);
        desk.ask("a");

        assertThat(lines.all()).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getMessage()).isEqualTo("Query executed");
            assertThat(LogLines.fields(line)).isEqualTo(Map.of("query", "Count", "results", 3L));
        });
    }

    @Test
    void an_answer_from_the_cache_says_so_to_those_who_look_for_details() {
        desk.ask("a");
        desk.ask("a");

        assertThat(lines.all()).hasSize(2).last().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.DEBUG);
            assertThat(line.getMessage()).isEqualTo("Query served from cache");
            assertThat(LogLines.fields(line)).isEqualTo(Map.of("query", "Count"));
        });
    }
}
