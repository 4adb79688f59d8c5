package com.gyroscops.bootstrap.simulation;

import com.gyroscops.application.workflow.activation.ActivationAggregate;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.workflow.activation.ActivationCommand.PassDeadline;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.policy.CommandBus;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import io.vavr.control.Either;
import java.util.List;

/// The bus of the policies: people act between their commands, the process may end, and faults are planted.
record PolicyBus(CommandBus bus, People people, Chance chance, Platform platform, Fault fault) implements CommandBus {

    @Override
    public <C> Either<? extends CommandFailure<?>, Receipt> send(PolicyCommand<C> command, CommandMetadata metadata) {
        if (chance.oneIn(6)) {
            people.act();
        }
        chance.mayCrash();
        return switch (command.command()) {
            case ReleaseCapacity c when fault == Fault.COMPENSATION_LEFT_OUT ->
                Either.right(new Receipt(command.target().streamOf(command.command()), 0, 0, List.of(), false));
            case PassDeadline c when fault == Fault.LATE_DEADLINE_COUNTS ->
                bus.send(PolicyCommand.to(ActivationAggregate.ACTIVATION, counting(c)), metadata);
            default -> bus.send(command, fault == Fault.COMMANDS_SENT_TWICE ? again(metadata) : metadata);
        };
    }

    /// The present deadline of the workflow's latest activation, instead of the one that has passed.
    private PassDeadline counting(PassDeadline late) {
        var started = all(ActivationStarted.class);
        var workflow = started.stream()
                .filter(activation -> activation.activationId().equals(late.activationId()))
                .map(ActivationStarted::workflowId)
                .findFirst();
        var latest = started.reversed().stream()
                .filter(activation -> workflow.filter(activation.workflowId()::equals).isPresent())
                .map(ActivationStarted::activationId)
                .findFirst();
        return all(ActivationPaymentAwaited.class).reversed().stream()
                .filter(awaited -> latest.filter(awaited.activationId()::equals).isPresent())
                .findFirst()
                .map(awaited -> new PassDeadline(awaited.activationId(), awaited.due()))
                .orElse(late);
    }

    private <T> List<T> all(Class<T> type) {
        return platform.store.readAll(0, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private CommandMetadata again(CommandMetadata metadata) {
        return new CommandMetadata(
                platform.freshId(),
                metadata.correlationId(),
                metadata.causationId(),
                metadata.organizationId(),
                metadata.userId(),
                metadata.precondition(),
                metadata.idempotency(),
                true);
    }
}
