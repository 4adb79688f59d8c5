package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.command.CommandHeaders;
import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.billing.payment.ProcessPayments;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.BodyReader;
import com.gyroscops.web.input.BodyReader.Body;
import com.gyroscops.web.input.Bounds;
import com.gyroscops.web.input.QueryFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The operation that processes many payments at once.
///
/// @param ids generates the ids of commands
record BatchRoute(
        CommandHandler<ProcessPayments, PaymentRejection, BatchReceipt<PaymentRejection>> batch, Supplier<String> ids) {

    private static final BodyReader<Batch> BATCH = DomainTypes.reader(Batch.class);
    private static final CommandProblems<PaymentRejection> PROBLEMS = new CommandProblems<>(PaymentProblems.REJECTIONS);

    private record Batch(
            boolean atomic, @Bounds(min = 1, max = 10_000) List<Item> commands) {

        /// All items share the instances of the caller's ids.
        ProcessPayments command(OrganizationId organization, UserId user) {
            return new ProcessPayments(
                    commands.stream()
                            .map(item -> new ProcessPayment(item.paymentId(), organization, user, item.amount(), user))
                            .toList(),
                    atomic);
        }
    }

    private record Item(PaymentId paymentId, Money amount) {}

    private record Answer(int accepted, List<Rejected> rejected, long position) {}

    private record Rejected(int index, String code, String detail) {}

    Route route() {
        return Route.post("/api/payments/batch", "processPayments", this::read);
    }

    private Parsed<Action> read(Call call) {
        return Parsed.combine(
                        BATCH.read(call),
                        CommandHeaders.withoutPrecondition(call.request().headers()),
                        (body, headers) -> action(call, body, headers))
                .and(QueryFields.none(call));
    }

    private Action action(Call call, Body<Batch> body, CommandHeaders headers) {
        var caller = headers.caller();
        var command = body.value().command(caller.organizationId(), caller.userId());
        var envelope = new CommandEnvelope<>(command, headers.metadata(ids.get(), call, body.json()));
        return () ->
                batch.handle(envelope).bimap(failure -> PROBLEMS.of(failure, Optional.empty()), BatchRoute::answer);
    }

    private static Response answer(BatchReceipt<PaymentRejection> receipt) {
        var rejected = receipt.rejected().stream()
                .map(item -> {
                    var problem = PROBLEMS.of(item.failure(), Optional.empty());
                    return new Rejected(item.index(), problem.code(), problem.detail());
                })
                .toList();
        var response = Response.json(200, new Answer(receipt.accepted(), rejected, receipt.position()))
                .with(QueryRequest.POSITION, String.valueOf(receipt.position()));
        return receipt.replayed() ? response.with(CommandProblems.REPLAYED, "true") : response;
    }
}
