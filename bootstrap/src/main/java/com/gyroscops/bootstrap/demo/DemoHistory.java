package com.gyroscops.bootstrap.demo;

import com.gyroscops.application.workflow.activation.ActivationProcess;
import com.gyroscops.bootstrap.demo.Scenario.Step;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.policy.CommandBus;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fifteen days in all contexts, executed step by step in the order of their times.
///
/// Each command of a scenario has the last event of its previous step as its cause.
public final class DemoHistory implements Demo {

    private final CommandBus commands;
    private final SimulatedTime time;
    private final Instant end;
    private final long seed;
    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparing(Due::time).thenComparingInt(Due::number));
    private int sent;

    /// A step to be executed.
    ///
    /// @param number the number of the scenario, which orders steps of the same time
    /// @param cause the event that led to it
    /// @param payment the payment of the activation that the scenario requested last
    private record Due(
            Instant time,
            int number,
            Scenario scenario,
            int index,
            Optional<MessageId> cause,
            Optional<PaymentId> payment) {

        static Due first(int number, Scenario scenario) {
            var time = scenario.begins().plus(scenario.steps().getFirst().after());
            return new Due(time, number, scenario, 0, Optional.empty(), Optional.empty());
        }

        Step step() {
            return scenario.steps().get(index);
        }

        /// The next step; null after the last one.
        @Nullable Due after(Receipt receipt) {
            if (index + 1 == scenario.steps().size()) {
                return null;
            }
            var next = scenario.steps().get(index + 1);
            var last = receipt.events().stream().reduce((_, event) -> event);
            return new Due(
                    time.plus(next.after()),
                    number,
                    scenario,
                    index + 1,
                    last.map(event -> MessageId.of(event.id().toString())).or(() -> cause),
                    last.flatMap(ActivationProcess::startedBy)
                            .map(id -> new PaymentId(id.value()))
                            .or(() -> payment));
        }
    }

    /// @param commands sends commands, with the event ids passed to it
    /// @param time determines the timestamps of the events
    /// @param end later steps are not executed
    /// @param seed the same seed and end produce the same history
    public DemoHistory(Function<EventIds, CommandBus> commands, SimulatedTime time, Instant end, long seed) {
        this.commands = commands.apply(new SeededIds(new SplittableRandom(seed)));
        this.time = time;
        this.end = end;
        this.seed = seed;
    }

    @Override
    public void run() {
        var number = 0;
        for (Scenario scenario : Scenarios.until(end, seed)) {
            schedule(Due.first(number++, scenario));
        }
        try {
            while (!queue.isEmpty()) {
                execute(queue.remove());
            }
            time.passUntil(end.minusMillis(1));
        } finally {
            time.end();
        }
    }

    private void schedule(@Nullable Due due) {
        if (due != null && due.time().isBefore(end)) {
            queue.add(due);
        }
    }

    private void execute(Due due) {
        time.passUntil(due.time());
        var command = due.step().command().apply(due.payment());
        var refused = commands.send(command, metadata(due))
                .fold(refusal -> Optional.of(command.command() + ": " + refusal), receipt -> {
                    time.react();
                    schedule(due.after(receipt));
                    return Optional.<String>empty();
                });
        if (refused.isPresent()) {
            throw new IllegalStateException(
                    "a step of " + due.scenario().name() + " was refused: " + refused.get());
        }
    }

    private CommandMetadata metadata(Due due) {
        var command = MessageId.of(String.format(Locale.ROOT, "demo-command-%04d", ++sent));
        return new CommandMetadata(
                command,
                MessageId.of("demo-" + due.scenario().name()),
                due.cause().orElse(command),
                due.scenario().organization().value(),
                due.step().by().value(),
                Optional.empty(),
                Optional.empty());
    }
}
