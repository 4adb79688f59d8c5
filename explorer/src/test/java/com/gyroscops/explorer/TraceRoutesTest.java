package com.gyroscops.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.explorer.testing.Browser;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The JSON of traces; their recording is tested with the whole application in `TracesTest`.
class TraceRoutesTest {

    private final ExplorerRoutes.Parts explorer = ExplorerRoutes.of(() -> Instant.parse("2024-05-01T12:00:00Z"));
    private final Browser browser = new Browser(explorer);

    @Test
    void the_last_ones_come_newest_first_and_as_many_as_are_asked_for() {
        keep("first");
        keep("second");

        var all = browser.get("/api/traces").hasStatus(200).json().required("items");
        var one = browser.get("/api/traces?limit=1").hasStatus(200).json().required("items");

        assertThat(all.findValuesAsString("correlationId")).containsExactly("second", "first");
        assertThat(one.findValuesAsString("correlationId")).containsExactly("second");
    }

    @Test
    void one_is_found_by_its_conversation() {
        keep("first");

        var trace = browser.get("/api/traces/first").hasStatus(200).json();

        assertThat(trace.at("/startedAt").asString()).isEqualTo("2024-05-01T12:00:00Z");
        assertThat(trace.at("/way/activity").asString()).isEqualTo("String");
        assertThat(trace.at("/way/steps/0/activity").asString()).isEqualTo("read");
        assertThat(trace.has("position")).isFalse();
        browser.get("/api/traces/other").isProblem(404, "trace-not-found");
    }

    @Test
    void a_question_that_is_not_well_formed_is_refused() {
        browser.get("/api/traces?limit=0").isProblem(400, "invalid-request");
        browser.get("/api/traces?x=1").isProblem(400, "invalid-request");
        browser.get("/api/traces/first?x=1").isProblem(400, "invalid-request");
    }

    private void keep(String correlationId) {
        var id = MessageId.of("command");
        var command = new CommandEnvelope<>(
                "a command",
                new CommandMetadata(
                        id, MessageId.of(correlationId), id, "acme", "ada", Optional.empty(), Optional.empty()));
        var stream = new StreamId("Ticket", "a");
        explorer.commands().received(command);
        explorer.store().reading(stream);
        explorer.store().read(stream, 0);
        explorer.commands().answered(command, "accepted", 0);
    }
}
