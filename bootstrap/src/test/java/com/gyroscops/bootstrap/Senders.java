package com.gyroscops.bootstrap;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.application.identity.user.UserAggregate;
import com.gyroscops.application.resources.region.RegionAggregate;
import com.gyroscops.application.workflow.WorkflowAggregate;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.identity.user.UserCommand;
import com.gyroscops.domain.identity.user.UserRejection;
import com.gyroscops.domain.resources.region.RegionCommand;
import com.gyroscops.domain.resources.region.RegionRejection;
import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.domain.workflow.WorkflowRejection;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import java.util.Optional;
import java.util.UUID;

/// Sends commands of several contexts to the application's handlers.
record Senders(
        CommandHandler<UserCommand, UserRejection, Receipt> users,
        CommandHandler<WorkflowCommand, WorkflowRejection, Receipt> workflows,
        CommandHandler<RegionCommand, RegionRejection, Receipt> regions,
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> payments) {

    static Senders to(CommandHandlers handlers, ExchangeRateSource rates) {
        return new Senders(
                handlers.of(UserAggregate.USER, UserAggregate::facts),
                handlers.of(WorkflowAggregate.WORKFLOW, WorkflowAggregate::facts),
                handlers.of(RegionAggregate.REGION),
                PaymentCommands.of(handlers, rates).single());
    }

    /// Sends a command of any context; the answer is `accepted` or the code of the refusal.
    ///
    /// @throws AssertionError when the command fails for another reason
    String send(Command command) {
        return switch (command) {
            case UserCommand c -> send(users, c);
            case WorkflowCommand c -> send(workflows, c);
            case RegionCommand c -> send(regions, c);
            case PaymentCommand c -> send(payments, c);
            default -> throw new AssertionError("no handler of " + command);
        };
    }

    private static <C, R> String send(CommandHandler<C, R, Receipt> handler, C command) {
        var id = MessageId.of(UUID.randomUUID().toString());
        var metadata = new CommandMetadata(id, id, id, "acme", "test", Optional.empty(), Optional.empty());
        return handler.handle(new CommandEnvelope<>(command, metadata))
                .fold(
                        failure -> {
                            if (failure instanceof Rejected<R>(var rejection, _)) {
                                return RejectionCode.of(rejection);
                            }
                            throw new AssertionError(command + " failed: " + failure);
                        },
                        _ -> "accepted");
    }
}
