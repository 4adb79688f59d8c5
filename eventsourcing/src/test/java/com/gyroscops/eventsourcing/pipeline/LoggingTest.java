package com.gyroscops.eventsourcing.pipeline;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.once;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.openSolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import com.gyroscops.eventsourcing.testing.LogLines;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import com.gyroscops.eventsourcing.testing.Tickets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoggingTest {

    private final LogLines lines = new LogLines("com.gyroscops.eventsourcing.pipeline");
    private final Tickets tickets = new Tickets();

    @AfterEach
    void stop() {
        lines.close();
    }

    @Test
    void an_accepted_command_is_one_line_with_the_number_of_events_that_happened() {
        tickets.commands.handle(by(open("a", "printer")));
        tickets.commands.handle(by(openSolved("b", "screen")));

        assertThat(lines.all()).extracting(ILoggingEvent::getMessage).containsOnly("Ticket opened");
        assertThat(lines.all())
                .extracting(LogLines::fields)
                .containsExactly(
                        Map.of(
                                "command", "OpenTicket",
                                "ticketId", "a",
                                "subject", "printer",
                                "events", 1,
                                "correlationId", "correlation-1"),
                        Map.of(
                                "command", "OpenTicket",
                                "ticketId", "b",
                                "subject", "screen",
                                "events", 2,
                                "correlationId", "correlation-1"));
    }

    @Test
    void a_refusal_is_business_and_not_an_error() {
        tickets.commands.handle(by(open("a", "")));

        assertThat(lines.all()).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getMessage()).isEqualTo("Ticket not opened");
            assertThat(LogLines.fields(line)).containsEntry("code", "subject-missing");
        });
    }

    static Stream<Arguments> failures() {
        var exception = new IllegalStateException("disk on fire");
        var error = new StackOverflowError("too deep");
        return Stream.of(
                arguments(exception, (Runnable) () -> {
                    throw exception;
                }),
                arguments(error, (Runnable) () -> {
                    throw error;
                }));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_an_error_with_its_cause_and_goes_on_unchanged(Throwable broken, Runnable breaks) {
        tickets.store.beforeNextAppend(breaks);

        assertThatThrownBy(() -> tickets.commands.handle(by(open("a", "printer"))))
                .isSameAs(broken);

        assertThat(lines.all()).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getMessage()).isEqualTo("Ticket not opened");
            assertThat(line.getThrowableProxy().getMessage()).isEqualTo(broken.getMessage());
        });
    }

    @Test
    void a_failure_that_cannot_be_logged_goes_on_all_the_same() {
        var broken = new OutOfMemoryError("no room");
        var unlogged = new OutOfMemoryError("no room for a line either");
        CommandHandler<TicketCommand, TicketRejection, Receipt> breaks = _ -> {
            throw broken;
        };

        var logged = new LoggingCommandHandler<>(breaks, _ -> {
            throw unlogged;
        });

        assertThatThrownBy(() -> logged.handle(by(open("a", "printer"))))
                .isSameAs(broken)
                .hasSuppressedException(unlogged);
    }

    @Test
    void an_unavailable_store_is_a_warning_with_its_cause() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            tickets.store.beforeNextAppend(() -> {
                throw new StoreUnavailableException("connection lost");
            });
        }

        tickets.commands.handle(by(open("a", "printer")));

        assertThat(lines.all()).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(LogLines.fields(line)).containsEntry("code", "store-unavailable");
            assertThat(line.getThrowableProxy().getMessage()).isEqualTo("connection lost");
        });
    }

    @Test
    void a_remembered_answer_stands_for_no_new_events() {
        tickets.commands.handle(once("key", open("a", "printer")));
        tickets.commands.handle(once("key", open("a", "printer")));

        assertThat(lines.all())
                .extracting(line -> LogLines.fields(line).get("events"))
                .containsExactly(1, 0);
    }
}
