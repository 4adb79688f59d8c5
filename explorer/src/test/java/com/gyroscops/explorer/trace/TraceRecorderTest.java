package com.gyroscops.explorer.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TraceRecorderTest {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final StreamId TICKET = new StreamId("Ticket", "a");
    private static final AppendRequest REQUEST = new AppendRequest(List.of(), List.of());

    private final AtomicLong now = new AtomicLong(1_000);
    private final Traces traces = new Traces();
    private final TraceRecorder recorder = new TraceRecorder(traces, () -> NOON, now::get);

    private record CloseTicket() {}

    private record Closing() implements CommandHandler<CloseTicket, String, String> {

        @Override
        public Either<CommandFailure<String>, String> handle(
                CommandEnvelope<? extends CloseTicket> envelope) {
            throw new AssertionError("it is only named");
        }
    }

    @AfterEach
    void forget() {
        recorder.answered("other", 200, Duration.ZERO);
    }

    @Test
    void a_step_takes_its_time_and_what_is_done_in_it_is_a_part_of_it() {
        received("c");
        after(5, () -> recorder.executing(new Closing(), 1));
        recorder.reading(TICKET);
        after(3, () -> recorder.read(TICKET, 2));
        after(2, () -> recorder.loaded(TICKET, 2));
        after(1, () -> recorder.decided(TICKET, true));
        append(7);
        after(4, () -> recorder.appended(TICKET, 3));
        recorder.executed(true);
        after(6, () -> answered("c"));

        var handler = command().steps().getFirst();
        assertThat(handler)
                .returns(Layer.HANDLER, TraceStep::layer)
                .returns("Closing", TraceStep::component)
                .returns(Duration.ofNanos(5), TraceStep::begin)
                .returns(Duration.ofNanos(17), TraceStep::took);
        assertThat(handler.steps())
                .extracting(step -> step.component() + " " + step.activity() + " " + step.times() + " "
                        + step.took().toNanos())
                .containsExactly(
                        "EventStore read 1 3", "Ticket evolve 2 6", "Ticket decide 1 1", "EventStore append 1 7");
        assertThat(command().took()).isEqualTo(Duration.ofNanos(28));
        assertThat(trace().startedAt()).isEqualTo(NOON);
        assertThat(trace().position()).contains(7L);
    }

    @Test
    void the_request_that_brought_it_is_around_it() {
        now.addAndGet(20);
        received("c");
        after(10, () -> answered("c"));

        after(5, () -> recorder.answered("closeTicket", 200, Duration.ofNanos(35)));

        assertThat(trace().way())
                .returns(Layer.ADAPTER, TraceStep::layer)
                .returns("closeTicket", TraceStep::component)
                .returns(Duration.ofNanos(35), TraceStep::took);
        assertThat(trace().way().steps()).singleElement().satisfies(command -> {
            assertThat(command.begin()).isEqualTo(Duration.ofNanos(20));
            assertThat(command.took()).isEqualTo(Duration.ofNanos(10));
        });
        assertThat(trace().startedAt()).isEqualTo(NOON.minusNanos(20));
    }

    @Test
    void a_request_begins_no_later_than_its_command_even_when_its_time_was_measured_before_a_pause() {
        received("c");
        after(10, () -> answered("c"));

        after(100, () -> recorder.answered("closeTicket", 200, Duration.ofNanos(15)));

        assertThat(trace().way().took()).isEqualTo(Duration.ofNanos(110));
        assertThat(trace().way().steps())
                .singleElement()
                .returns(Duration.ZERO, TraceStep::begin);
    }

    @Test
    void a_request_without_a_command_is_not_around_the_one_before() {
        received("c");
        answered("c");
        recorder.answered("closeTicket", 200, Duration.ZERO);

        recorder.answered("getTicket", 200, Duration.ofNanos(9));

        assertThat(trace().way().component()).isEqualTo("closeTicket");
    }

    @Test
    void what_is_done_again_at_the_same_place_is_one_step() {
        received("c");
        for (int i = 0; i < 10_000; i++) {
            after(2, () -> recorder.decided(TICKET, true));
        }
        answered("c");

        assertThat(command().steps()).singleElement().satisfies(decisions -> {
            assertThat(decisions.times()).isEqualTo(10_000);
            assertThat(decisions.took()).isEqualTo(Duration.ofNanos(20_000));
        });
    }

    @Test
    void what_belongs_to_no_command_is_not_kept() {
        recorder.executing(new Closing(), 1);
        recorder.reading(TICKET);
        recorder.read(TICKET, 0);
        recorder.loaded(TICKET, 0);
        recorder.decided(TICKET, false);
        append(7);
        recorder.failed(REQUEST, new IllegalStateException("broken"));
        recorder.executed(true);
        recorder.answered(command("c"), "accepted", 0);

        assertThat(traces.latest(10)).isEmpty();
    }

    @Test
    void steps_that_fail_end_with_their_command() {
        received("c");
        recorder.executing(new Closing(), 1);
        after(4, () -> recorder.appending(REQUEST));
        after(3, () -> recorder.failed(REQUEST, new IllegalStateException("broken")));
        recorder.answered(command("c"), "failed", 7);

        assertThat(trace().outcome()).isEqualTo("failed");
        assertThat(trace().position()).isEmpty();
        assertThat(command().steps().getFirst().took()).isEqualTo(Duration.ofNanos(7));
        assertThat(command().steps().getFirst().steps())
                .singleElement()
                .returns("append", TraceStep::activity)
                .returns(Duration.ofNanos(3), TraceStep::took);
    }

    @Test
    void a_projection_is_in_the_trace_once_it_has_applied_the_last_event() {
        appended(7);
        assertThat(trace().projections()).isEmpty();

        now.addAndGet(250);
        recorder.applied("tickets", event(6));
        recorder.applied("tickets", event(7));
        now.addAndGet(50);
        recorder.applied("tickets", event(8));

        assertThat(trace().projections())
                .containsExactly(new CommandTrace.TakenIn("tickets", Duration.ofNanos(250)));
    }

    @Test
    void a_projection_may_be_quicker_than_the_command_that_it_follows() {
        recorder.applied("tickets", event(7));
        now.addAndGet(10);

        appended(7);

        assertThat(trace().projections()).containsExactly(new CommandTrace.TakenIn("tickets", Duration.ZERO));
    }

    @Test
    void when_an_event_was_applied_long_ago_is_forgotten() {
        appended(7);

        for (long position = 7; position <= 7 + 1024; position++) {
            recorder.applied("tickets", event(position));
        }

        assertThat(trace().projections()).isEmpty();
    }

    @Test
    void the_last_fifty_are_kept_newest_first() {
        for (int i = 1; i <= Traces.KEPT + 5; i++) {
            received("c" + i);
            answered("c" + i);
        }

        assertThat(traces.latest(Traces.KEPT + 5))
                .hasSize(Traces.KEPT)
                .extracting(CommandTrace::correlationId)
                .startsWith("c55", "c54")
                .endsWith("c6");
        assertThat(traces.find("c5")).isEmpty();
    }

    private void appended(long position) {
        received("c");
        append(position);
        answered("c");
    }

    private void append(long position) {
        recorder.appending(REQUEST);
        after(7, () -> recorder.appended(REQUEST, new AppendOutcome.Appended(Map.of(TICKET, 3L), position)));
    }

    private void received(String correlationId) {
        recorder.received(command(correlationId));
    }

    private void answered(String correlationId) {
        recorder.answered(command(correlationId), "accepted", 0);
    }

    private void after(long nanos, Runnable step) {
        now.addAndGet(nanos);
        step.run();
    }

    private CommandTrace trace() {
        return traces.find("c").orElseThrow();
    }

    /// The trace step of the command within its request.
    private TraceStep command() {
        var way = trace().way();
        return way.layer() == Layer.PIPELINE ? way : way.steps().getFirst();
    }

    private static CommandEnvelope<CloseTicket> command(String correlationId) {
        var id = MessageId.of("command");
        var metadata = new CommandMetadata(
                id, MessageId.of(correlationId), id, "acme", "ada", Optional.empty(), Optional.empty());
        return new CommandEnvelope<>(new CloseTicket(), metadata);
    }

    private static RecordedEvent event(long position) {
        return new RecordedEvent(
                new EventId(new UUID(0, position)),
                position,
                TICKET,
                position,
                new EventType("TicketClosed", 1),
                "closed",
                new EventMetadata(MessageId.of("talk"), MessageId.of("cause"), MessageId.of("command"), "acme", "ada"),
                NOON);
    }
}
