package com.gyroscops.application.query;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.gyroscops.application.testing.CountingDesk;
import com.gyroscops.application.testing.LogLines;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S65")
class QueryLoggingTest {

    private final LogLines lines = new LogLines("com.gyroscops.application.query");
    private final CountingDesk desk = new CountingDesk();

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
