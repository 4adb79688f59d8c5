package com.gyroscops.application.pipeline;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.once;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.testing.ListStore;
import com.gyroscops.application.testing.LogLines;
import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("S26")
class LoggingTest {

    private static final StreamId STREAM = new StreamId("Payment", "a");

    private final LogLines lines = new LogLines("com.gyroscops.application.pipeline");
    private final Payments payments = new Payments();

    @AfterEach
    void stop() {
        lines.close();
        payments.close();
    }

    @Test
    @Tag("S60")
    @Tag("B31")
    void a_processed_payment_is_one_line_with_the_number_of_events_that_happened() {
        payments.useCases.commands().handle(by(process("a", "100.00")));
        payments.useCases.commands().handle(by(process("b", "20000.00")));

        assertThat(lines.all())
                .extracting(ILoggingEvent::getMessage)
                .containsOnly("Payment processed with event sourcing");
        assertThat(lines.all())
                .extracting(LogLines::fields)
                .containsExactly(
                        Map.of(
                                "command", "ProcessPayment",
                                "paymentId", "a",
                                "amount", "100.00",
                                "currency", "EUR",
                                "events", 1,
                                "correlationId", "correlation-1"),
                        Map.of(
                                "command", "ProcessPayment",
                                "paymentId", "b",
                                "amount", "20000.00",
                                "currency", "EUR",
                                "events", 2,
                                "correlationId", "correlation-1"));
    }

    @Test
    @Tag("S61")
    @Tag("B32")
    void a_refusal_is_business_and_not_an_error() {
        payments.useCases.commands().handle(by(process("a", "0")));

        assertThat(lines.all()).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getMessage()).isEqualTo("Payment processing failed");
            assertThat(LogLines.fields(line)).containsEntry("code", "amount-not-positive");
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
    @Tag("S61")
    @Tag("B5")
    void a_failure_is_an_error_with_its_cause_and_goes_on_unchanged(Throwable broken, Runnable breaks) {
        payments.store.beforeNextAppend(breaks);

        assertThatThrownBy(() -> payments.useCases.commands().handle(by(process("a", "1.00"))))
                .isSameAs(broken);

        assertThat(lines.all()).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getMessage()).isEqualTo("Payment processing failed");
            assertThat(line.getThrowableProxy().getMessage()).isEqualTo(broken.getMessage());
        });
    }

    @Test
    @Tag("B5")
    void a_failure_that_cannot_be_logged_goes_on_all_the_same() {
        var broken = new OutOfMemoryError("no room");
        var unlogged = new OutOfMemoryError("no room for a line either");
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> breaks = _ -> {
            throw broken;
        };

        var logged = new LoggingCommandHandler<>(breaks, _ -> {
            throw unlogged;
        });

        assertThatThrownBy(() -> logged.handle(by(process("a", "1.00"))))
                .isSameAs(broken)
                .hasSuppressedException(unlogged);
    }

    @Test
    @Tag("B31")
    void a_remembered_answer_stands_for_no_new_events() {
        payments.useCases.commands().handle(once("key", process("a", "1.00")));
        payments.useCases.commands().handle(once("key", process("a", "1.00")));

        assertThat(lines.all())
                .extracting(line -> LogLines.fields(line).get("events"))
                .containsExactly(1, 0);
    }

    @Test
    @Tag("S38")
    void an_append_says_how_many_events_were_inserted() {
        var one = Say.event(new PaymentProcessed(Say.payment("a"), Say.eur("1.00")));
        var two = Say.event(new PaymentProcessed(Say.payment("a"), Say.eur("2.00")));

        Pipelines.appending(new ListStore()).append(AppendRequest.to(STREAM, new Exactly(0), List.of(one, two)));

        assertThat(lines.all()).singleElement().satisfies(line -> {
            assertThat(line.getMessage()).isEqualTo("Bulk events inserted");
            assertThat(LogLines.fields(line)).isEqualTo(Map.of("count", 2, "position", 2L));
        });
    }

    @Test
    @Tag("S33")
    @Tag("S47")
    void a_conflict_says_what_was_expected_and_what_was_found() {
        var event = Say.event(new PaymentProcessed(Say.payment("a"), Say.eur("1.00")));

        Pipelines.appending(new ListStore()).append(AppendRequest.to(STREAM, new Exactly(41), List.of(event)));

        assertThat(lines.all()).singleElement().satisfies(line -> {
            assertThat(line.getMessage()).isEqualTo("Failed to append events");
            assertThat(LogLines.fields(line))
                    .isEqualTo(Map.of("stream", STREAM, "expected", new Exactly(41), "actual", 0L));
        });
    }

    @ParameterizedTest
    @MethodSource("failures")
    @Tag("S33")
    @Tag("B5")
    void a_broken_store_is_logged_and_its_exception_goes_on_unchanged(Throwable broken, Runnable breaks) {
        var store = new ListStore();
        store.beforeNextAppend(breaks);

        assertThatThrownBy(() -> Pipelines.appending(store).append(new AppendRequest(List.of(), List.of())))
                .isSameAs(broken);

        assertThat(lines.all())
                .singleElement()
                .satisfies(line -> assertThat(line.getLevel()).isEqualTo(Level.ERROR));
    }
}
