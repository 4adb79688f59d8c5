package com.gyroscops.benchmarks.pipeline;

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
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.IdempotencyToken;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.LogMessages;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.explorer.ExplorerRoutes;
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
import java.util.concurrent.TimeUnit;

/// Measures one pipeline in a process of its own.
final class PipelineShot {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Either<CommandFailure<PaymentRejection>, Receipt> DONE =
            Either.right(new Receipt(new StreamId("Payment", "p"), 1, 1, List.of(), false));

    private static final MessageId COMMAND = MessageId.of("command");

    private final Awake awake;
    private final CommandHandler<PaymentCommand, PaymentRejection, Receipt> pipeline;
    private boolean lost;

    private PipelineShot(Awake awake) {
        this.awake = awake;
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> nothing = _ -> outcome();
        this.pipeline = awake == Awake.BARE ? nothing : pipeline(awake).around(nothing, PipelineShot::messages);
    }

    /// Measures and prints the figures.
    ///
    /// @param arguments the decorator that is active, and whether the run is quick
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
        pipeline.handle(envelope);
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
                COMMAND, COMMAND, COMMAND, "o", "u", Optional.empty(), key);
        var user = new UserId("u");
        var command = new ProcessPayment(
                new PaymentId("p"), new OrganizationId("o"), user, Money.of("100.00", Currency.EUR), user);
        return new CommandEnvelope<>(command, metadata);
    }

    private static CommandPipeline pipeline(Awake awake) {
        return new CommandPipeline(
                observation(awake),
                InMemoryAdapters.idempotency(100_000, 16 << 20, Duration.ofHours(24)).store(),
                new RetryPolicy(20, _ -> {}));
    }

    private static Observation observation(Awake awake) {
        return switch (awake) {
            case TRACE -> {
                var explorer = ExplorerRoutes.of(InstantSource.system());
                yield new Observation(explorer.commands(), explorer.store());
            }
            case METER -> new Observation(meter(), StoreObserver.NONE);
            case BARE, NONE, LOG, IDEMPOTENCY, RETRY -> Observation.NONE;
        };
    }

    private static CommandObserver meter() {
        var timer = Timer.builder("commands").register(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
        return new CommandObserver() {
            @Override
            public void answered(CommandEnvelope<?> command, String outcome, long nanos) {
                timer.record(nanos, TimeUnit.NANOSECONDS);
            }
        };
    }

    private static LogMessages messages(PaymentCommand command) {
        return new LogMessages(
                "Payment processed with event sourcing",
                "Payment processing failed",
                Map.of("paymentId", command.paymentId().value(), "amount", "100.00", "currency", "EUR"));
    }
}
