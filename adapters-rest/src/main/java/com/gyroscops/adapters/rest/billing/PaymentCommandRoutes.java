package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.command.CommandHeaders;
import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.Ordered;
import com.gyroscops.adapters.rest.command.TracedHandler;
import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Handler;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.adapters.rest.input.JsonValue;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// The operations that want something of one payment.
///
/// @param ids names commands, and payments that the client does not name
record PaymentCommandRoutes(
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> commands, Traces traces, Supplier<String> ids) {

    private static final CommandProblems<PaymentRejection> PROBLEMS = new CommandProblems<>(RejectionProblems::of);

    List<Route> routes() {
        return List.of(
                Route.post("/api/payments", "requestPayment", handler(this::fresh, PaymentOrder::request, _ -> 201)),
                onPayment("process", "processPayment", PaymentOrder::process, PaymentCommandRoutes::statusOfProcess),
                onPayment("approve-review", "approveReview", PaymentOrder::approve, _ -> 200),
                onPayment("reject-review", "rejectReview", PaymentOrder::reject, _ -> 200),
                onPayment("capture", "capturePayment", PaymentOrder::capture, _ -> 200),
                onPayment("cancel", "cancelPayment", PaymentOrder::cancel, _ -> 200),
                onPayment("fail", "failPayment", PaymentOrder::fail, _ -> 200),
                onPayment("refund", "refundPayment", PaymentOrder::refund, _ -> 200));
    }

    private Route onPayment(
            String verb,
            String operationId,
            Function<JsonFields, Validation<Seq<FieldError>, PaymentOrder>> order,
            ToIntFunction<Receipt> status) {
        return Route.post("/api/payments/{id}/" + verb, operationId, handler(PaymentFormats::paymentId, order, status));
    }

    private Handler handler(
            Function<Call, Validation<Seq<FieldError>, PaymentId>> payment,
            Function<JsonFields, Validation<Seq<FieldError>, PaymentOrder>> order,
            ToIntFunction<Receipt> status) {
        return TracedHandler.of(
                PaymentCommandRoutes.class,
                traces,
                call -> Validation.combine(
                                payment.apply(call),
                                Ordered.read(call, order),
                                CommandHeaders.of(call.request().headers()),
                                QueryFields.of(call.request().query()).flatMap(QueryFields::only))
                        .ap((id, ordered, headers, _) -> {
                            var command =
                                    ordered.order().of(id, headers.caller().user());
                            return action(call, command, ordered.body(), headers, status);
                        })
                        .mapError(Errors::all));
    }

    private Action action(
            Call call, PaymentCommand command, JsonValue body, CommandHeaders headers, ToIntFunction<Receipt> status) {
        var envelope = new CommandEnvelope<>(command, headers.metadata(ids.get(), call, body));
        return () -> commands.handle(envelope)
                .bimap(
                        failure -> PROBLEMS.of(failure, headers.precondition().isPresent()),
                        receipt -> CommandBody.answer(status.applyAsInt(receipt), receipt));
    }

    private Validation<Seq<FieldError>, PaymentId> fresh(Call call) {
        return Validation.valid(new PaymentId(ids.get()));
    }

    /// A payment whose first event is among those of the command is a new one.
    private static int statusOfProcess(Receipt receipt) {
        return receipt.revision() == receipt.events().size() ? 201 : 200;
    }
}
