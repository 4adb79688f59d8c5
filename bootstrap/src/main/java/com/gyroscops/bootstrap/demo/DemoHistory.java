package com.gyroscops.bootstrap.demo;

import com.gyroscops.bootstrap.demo.PaymentScenario.Step;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Fifteen days of payments, executed step by step in the order of their times.
///
/// Each command of a payment has the last event of the previous step as its cause.
public final class DemoHistory implements Demo {

    private static final int PAYMENTS = 2_100;
    private static final int DAYS = 15;

    private final CommandHandler<PaymentCommand, PaymentRejection, Receipt> payments;
    private final AdjustableClock clock;
    private final Instant end;
    private final RandomGenerator random;
    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparing(Due::time).thenComparingInt(Due::number));
    private int commands;

    /// A step to be executed.
    ///
    /// @param number the number of the scenario, which orders steps of the same time
    /// @param cause the event that led to it
    private record Due(Instant time, int number, PaymentScenario scenario, int step, Optional<MessageId> cause) {}

    /// @param payments executes commands, with the event ids passed to it
    /// @param clock determines the timestamps of the events
    /// @param end later steps are not executed
    /// @param seed the same seed and end produce the same history
    public DemoHistory(
            Function<EventIds, CommandHandler<PaymentCommand, PaymentRejection, Receipt>> payments,
            AdjustableClock clock,
            Instant end,
            long seed) {
        this.clock = clock;
        this.end = end;
        this.random = new SplittableRandom(seed);
        this.payments = payments.apply(new SeededIds(new SplittableRandom(seed)));
    }

    @Override
    public void run() {
        var generator = new ScenarioGenerator(random);
        for (var number = 0; number < PAYMENTS; number++) {
            var scenario = generator.next(number == 0 ? beginning() : anyTime());
            schedule(new Due(scenario.begins(), number, scenario, 0, Optional.empty()));
        }
        try {
            while (!queue.isEmpty()) {
                execute(queue.remove());
            }
        } finally {
            clock.release();
        }
    }

    private Instant beginning() {
        return end.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(DAYS));
    }

    /// Mostly in working hours.
    private Instant anyTime() {
        var day = beginning().plus(Duration.ofDays(random.nextInt(DAYS + 1)));
        var weekday = Math.floorMod(Math.floorDiv(day.getEpochSecond(), 86_400L) + 3, 7);
        if (weekday >= 5 && random.nextInt(4) != 0) {
            return anyTime();
        }
        var hour = random.nextInt(8) == 0 ? random.nextDouble(24) : Math.clamp(random.nextGaussian(13, 3), 0, 23.99);
        return day.plusMillis((long) (hour * 3_600_000));
    }

    private void schedule(Due due) {
        if (due.time().isBefore(end)) {
            queue.add(due);
        }
    }

    private void execute(Due due) {
        var step = due.scenario().steps().get(due.step());
        clock.moveTo(due.time());
        var receipt = payments.handle(new CommandEnvelope<>(step.command(), metadata(due, step)))
                .fold(
                        refusal -> {
                            throw new IllegalStateException("a step was refused: " + step + ": " + refusal);
                        },
                        accepted -> accepted);
        if (due.step() + 1 < due.scenario().steps().size()) {
            var next = due.scenario().steps().get(due.step() + 1);
            var cause = Optional.of(MessageId.of(receipt.events().getLast().id().toString()));
            schedule(new Due(due.time().plus(next.after()), due.number(), due.scenario(), due.step() + 1, cause));
        }
    }

    private CommandMetadata metadata(Due due, Step step) {
        var command = MessageId.of(String.format(Locale.ROOT, "demo-command-%04d", ++commands));
        return new CommandMetadata(
                command,
                MessageId.of("demo-" + step.command().paymentId().value()),
                due.cause().orElse(command),
                due.scenario().organization().value(),
                step.by().value(),
                Optional.empty(),
                Optional.empty());
    }
}
