package com.gyroscops.benchmarks.pipeline;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.command.IdempotencyToken;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.pipeline.CommandMeter;
import com.gyroscops.application.pipeline.Narration;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.sun.management.ThreadMXBean;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Measures one pipeline in a process of its own.
final class PipelineShot {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Either<CommandFailure<PaymentRejection>, Receipt> DONE =
            Either.right(new Receipt(new StreamId("Payment", "p"), 1, 1, List.of(), false));

    private static final MessageId COMMAND = MessageId.of("command");

    private final Awake awake;
    private final CommandHandler<PaymentCommand, PaymentRejection, Receipt> pipeline;
    private final Traces traces = new Traces(InstantSource.system(), System::nanoTime);
    private boolean lost;

    private PipelineShot(Awake awake) {
        this.awake = awake;
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> nothing = _ -> outcome();
        this.pipeline = awake == Awake.BARE ? nothing : pipelines(awake).around(nothing, PipelineShot::narration);
    }

    /// Measures one pipeline and prints what came of it.
    ///
    /// @param arguments which decorator is awake, and whether it is to be quick
    public static void main(String[] arguments) {
        var awake = Awake.valueOf(arguments[0]);
        Child.print(new PipelineShot(awake).measure(Boolean.parseBoolean(arguments[1])));
    }

    private List<Figure> measure(boolean quick) {
        var commands = quick ? 2_000 : awake == Awake.LOG ? 50_000 : 500_000;
        var nanos = new ArrayList<Double>();
        var bytes = new ArrayList<Double>();
        for (var round = 0; round < 10; round++) {
            var allocated = THREADS.getCurrentThreadAllocatedBytes();
            var begin = System.nanoTime();
            for (var number = 0; number < commands; number++) {
                handle(envelope(round * commands + number));
            }
            var end = System.nanoTime();
            if (round >= 5) {
                nanos.add((double) (end - begin) / commands);
                bytes.add((double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / commands);
            }
        }
        return List.of(
                new Figure("ours", awake.title, "ns/command", nanos),
                new Figure("ours", awake.title + ", allocated", "B/command", bytes));
    }

    private void handle(CommandEnvelope<PaymentCommand> envelope) {
        lost = awake == Awake.RETRY;
        if (awake == Awake.TRACE) {
            var recording = traces.begin("c", "Routes");
            recording.during("Routes", "answer", () -> pipeline.handle(envelope));
            traces.keep(recording);
        } else {
            pipeline.handle(envelope);
        }
    }

    private Either<CommandFailure<PaymentRejection>, Receipt> outcome() {
        if (lost) {
            lost = false;
            return Either.left(new CommandFailure.Conflict<>(new StreamId("Payment", "p"), new Exactly(1), 2));
        }
        return DONE;
    }

    private CommandEnvelope<PaymentCommand> envelope(int number) {
        var key = awake == Awake.IDEMPOTENCY
                ? Optional.of(new IdempotencyToken("key-" + number, "fingerprint"))
                : Optional.<IdempotencyToken>empty();
        var metadata = new CommandMetadata(
                COMMAND, COMMAND, COMMAND, new OrganizationId("o"), new UserId("u"), Optional.empty(), key);
        var command =
                new ProcessPayment(new PaymentId("p"), Money.of("100.00", Currency.EUR), new UserId("u"));
        return new CommandEnvelope<>(command, metadata);
    }

    private static Pipelines pipelines(Awake awake) {
        return new Pipelines(
                awake == Awake.METER ? meter() : (_, _, _) -> {},
                InMemoryAdapters.idempotency(100_000, Duration.ofHours(24)),
                new RetryPolicy(20, _ -> {}));
    }

    private static CommandMeter meter() {
        var timer = Timer.builder("commands").register(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
        return (_, _, took) -> timer.record(took);
    }

    private static Narration narration(PaymentCommand command) {
        return new Narration(
                "Payment processed with event sourcing",
                "Payment processing failed",
                Map.of("paymentId", command.paymentId().value(), "amount", "100.00", "currency", "EUR"));
    }
}
