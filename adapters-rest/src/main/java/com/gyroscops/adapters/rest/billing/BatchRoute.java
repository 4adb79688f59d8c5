package com.gyroscops.adapters.rest.billing;

import static com.gyroscops.adapters.rest.billing.PaymentFormats.AMOUNT;
import static com.gyroscops.adapters.rest.billing.PaymentFormats.CURRENCY;

import com.gyroscops.adapters.rest.command.CommandHeaders;
import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.Ordered;
import com.gyroscops.adapters.rest.command.TracedHandler;
import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.adapters.rest.query.Asking;
import com.gyroscops.application.billing.payment.ProcessPayments;
import com.gyroscops.application.command.BatchReceipt;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.shared.UserId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The operation that processes many payments at once (S15).
///
/// @param ids names commands
record BatchRoute(
        CommandHandler<ProcessPayments, PaymentRejection, BatchReceipt<PaymentRejection>> batch,
        Traces traces,
        Supplier<String> ids) {

    private static final int MOST_COMMANDS = 10_000;
    private static final CommandProblems<PaymentRejection> PROBLEMS = new CommandProblems<>(RejectionProblems::of);

    private record Answer(int accepted, List<Rejected> rejected, long position) {}

    private record Rejected(int index, String code, String detail) {}

    Route route() {
        return Route.post(
                "/api/payments/batch", "processPayments", TracedHandler.of(BatchRoute.class, traces, this::read));
    }

    private Validation<Seq<FieldError>, Action> read(Call call) {
        return Validation.combine(
                        Ordered.read(call, BatchRoute::order),
                        CommandHeaders.withoutPrecondition(call.request().headers()),
                        QueryFields.of(call.request().query()).flatMap(QueryFields::only))
                .ap((ordered, headers, _) -> action(call, ordered, headers))
                .mapError(Errors::all);
    }

    private Action action(Call call, Ordered<Function<UserId, ProcessPayments>> ordered, CommandHeaders headers) {
        var command = ordered.order().apply(headers.caller().user());
        var envelope = new CommandEnvelope<>(command, headers.metadata(ids.get(), call, ordered.body()));
        return () -> batch.handle(envelope).bimap(failure -> PROBLEMS.of(failure, false), BatchRoute::answer);
    }

    private static Validation<Seq<FieldError>, Function<UserId, ProcessPayments>> order(JsonFields body) {
        return Validation.combine(
                        body.required("atomic", JsonFields.bool()),
                        body.required(
                                "commands", JsonFields.array(1, MOST_COMMANDS, JsonFields.nested(BatchRoute::item))),
                        body.only("atomic", "commands"))
                .ap((atomic, items, _) -> (Function<UserId, ProcessPayments>) user -> new ProcessPayments(
                        items.stream().map(item -> item.apply(user)).toList(), atomic))
                .mapError(Errors::all);
    }

    private static Validation<Seq<FieldError>, Function<UserId, ProcessPayment>> item(JsonFields item) {
        return Validation.combine(
                        item.required("paymentId", JsonFields.text(PaymentFormats.PAYMENT_ID)),
                        PaymentFormats.money(item),
                        item.only("paymentId", AMOUNT, CURRENCY))
                .ap((payment, amount, _) ->
                        (Function<UserId, ProcessPayment>) user -> new ProcessPayment(payment, amount, user))
                .mapError(Errors::all);
    }

    private static Response answer(BatchReceipt<PaymentRejection> receipt) {
        var rejected = receipt.rejected().stream()
                .map(item -> {
                    var problem = PROBLEMS.of(item.failure(), false);
                    return new Rejected(item.index(), problem.code(), problem.detail());
                })
                .toList();
        var response = Response.json(200, new Answer(receipt.accepted(), rejected, receipt.position()))
                .with(Asking.POSITION, String.valueOf(receipt.position()));
        return receipt.replayed() ? response.with(CommandProblems.REPLAYED, "true") : response;
    }
}
