package com.gyroscops.application.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TracesTest {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    private final AtomicLong now = new AtomicLong(1_000);
    private final Traces traces = new Traces(() -> NOON, now::get);

    @Test
    void a_step_takes_its_time_and_what_is_done_in_it_is_a_part_of_it() {
        var trace = recorded(
                "c",
                () -> Recording.step(Layer.HANDLER, "Handler", "handle", () -> {
                    now.addAndGet(10);
                    return Recording.step(Layer.STORE, "Store", "append", () -> now.addAndGet(5));
                }));

        var handler = trace.way().steps().getFirst().steps().getFirst();
        assertThat(handler.took()).isEqualTo(Duration.ofNanos(15));
        assertThat(handler.steps().getFirst())
                .returns(Layer.STORE, TraceStep::layer)
                .returns("append", TraceStep::activity)
                .returns(Duration.ofNanos(10), TraceStep::begin)
                .returns(Duration.ofNanos(5), TraceStep::took);
        assertThat(trace.startedAt()).isEqualTo(NOON);
    }

    @Test
    void what_is_done_again_at_the_same_place_is_one_step() {
        var trace = recorded("c", () -> {
            for (int i = 0; i < 10_000; i++) {
                Recording.step(Layer.AGGREGATE, "Payment", "decide", () -> now.addAndGet(2));
            }
            return Recording.step(Layer.AGGREGATE, "Payment", "evolve", now::get);
        });

        var steps = trace.way().steps().getFirst().steps();
        assertThat(steps).extracting(TraceStep::activity).containsExactly("decide", "evolve");
        assertThat(steps.getFirst().times()).isEqualTo(10_000);
        assertThat(steps.getFirst().took()).isEqualTo(Duration.ofNanos(20_000));
    }

    @Test
    void where_nothing_is_recorded_a_step_is_just_done() {
        assertThat(Recording.step(Layer.STORE, "Store", "read", () -> 42)).isEqualTo(42);
        Recording.ended("CapturePayment", "accepted");
        Recording.appended(7);

        assertThat(traces.latest(10)).isEmpty();
    }

    @Test
    void a_step_that_fails_is_there_and_what_follows_is_beside_it() {
        var recording = traces.begin("c", "Routes");

        assertThatThrownBy(() -> recording.during("Routes", "read", () -> {
                    Recording.ended("CapturePayment", "failed");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        recording.during("Routes", "answer", () -> now.addAndGet(1));
        traces.keep(recording);

        var trace = traces.find("c").orElseThrow();
        assertThat(trace.outcome()).isEqualTo("failed");
        assertThat(trace.way().steps()).extracting(TraceStep::activity).containsExactly("read", "answer");
    }

    @Test
    void a_projection_is_in_the_trace_once_it_has_taken_in_the_last_event() {
        var payments = traces.of("payments");
        recorded("c", () -> {
            Recording.appended(7);
            return 0;
        });
        assertThat(traces.find("c").orElseThrow().projections()).isEmpty();

        now.addAndGet(250);
        payments.react(event(6));
        payments.react(event(7));
        now.addAndGet(50);
        payments.react(event(8));

        assertThat(traces.find("c").orElseThrow().projections())
                .containsExactly(new CommandTrace.TakenIn("payments", Duration.ofNanos(250)));
    }

    @Test
    void a_projection_may_be_quicker_than_the_command_that_it_follows() {
        var payments = traces.of("payments");
        payments.react(event(7));
        now.addAndGet(10);

        recorded("c", () -> {
            Recording.appended(7);
            return 0;
        });

        assertThat(traces.find("c").orElseThrow().projections())
                .containsExactly(new CommandTrace.TakenIn("payments", Duration.ZERO));
    }

    @Test
    void when_an_event_was_taken_in_long_ago_is_forgotten() {
        var payments = traces.of("payments");
        recorded("c", () -> {
            Recording.appended(7);
            return 0;
        });

        for (long position = 7; position <= 7 + 1024; position++) {
            payments.react(event(position));
        }

        assertThat(traces.find("c").orElseThrow().projections()).isEmpty();
    }

    @Test
    void the_last_fifty_are_kept_newest_first() {
        for (int i = 1; i <= Traces.KEPT + 5; i++) {
            recorded("c" + i, () -> 0);
        }

        assertThat(traces.latest(Traces.KEPT + 5))
                .hasSize(Traces.KEPT)
                .extracting(CommandTrace::correlationId)
                .startsWith("c55", "c54")
                .endsWith("c6");
        assertThat(traces.find("c5")).isEmpty();
    }

    private CommandTrace recorded(String correlationId, Supplier<Object> work) {
        var recording = traces.begin(correlationId, "Routes");
        recording.during("Routes", "answer", () -> {
            Recording.ended("CapturePayment", "accepted");
            return work.get();
        });
        traces.keep(recording);
        return traces.find(correlationId).orElseThrow();
    }

    private static RecordedEvent event(long position) {
        return new RecordedEvent(
                new EventId(new UUID(0, position)),
                position,
                new StreamId("Payment", "p"),
                position,
                new EventType("PaymentFailed", 1),
                new PaymentFailed(new PaymentId("p"), Optional.empty()),
                new EventMetadata(
                        MessageId.of("talk"),
                        MessageId.of("cause"),
                        MessageId.of("command"),
                        new OrganizationId("acme"),
                        new UserId("ada")),
                NOON);
    }
}
