package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.command.CommandHeaders;
import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.Ordered;
import com.gyroscops.adapters.rest.command.TracedHandler;
import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.adapters.rest.input.JsonValue;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.domain.workflow.task.TaskCommand;
import com.gyroscops.domain.workflow.task.TaskRejection;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The operations that want something of one task.
///
/// @param ids names commands
record TaskCommandRoutes(
        CommandHandler<TaskCommand, TaskRejection, Receipt> commands, Traces traces, Supplier<String> ids) {

    private static final CommandProblems<TaskRejection> PROBLEMS = new CommandProblems<>(RejectionProblems::of);

    List<Route> routes() {
        return List.of(
                onTask("open", "openTask", TaskOrder::open, 201),
                onTask("finish", "finishTask", TaskOrder::finish, 200),
                onTask("cancel", "cancelTask", TaskOrder::cancel, 200),
                onTask("fail", "failTask", TaskOrder::fail, 200));
    }

    private Route onTask(
            String verb,
            String operationId,
            Function<JsonFields, Validation<Seq<FieldError>, TaskOrder>> order,
            int status) {
        return Route.post(
                "/api/tasks/{id}/" + verb,
                operationId,
                TracedHandler.of(
                        TaskCommandRoutes.class,
                        traces,
                        call -> Validation.combine(
                                        TaskFormats.taskId(call),
                                        Ordered.read(call, order),
                                        CommandHeaders.of(call.request().headers()),
                                        QueryFields.of(call.request().query()).flatMap(QueryFields::only))
                                .ap((id, ordered, headers, _) ->
                                        action(call, ordered.order().of(id), ordered.body(), headers, status))
                                .mapError(Errors::all)));
    }

    private Action action(Call call, TaskCommand command, JsonValue body, CommandHeaders headers, int status) {
        var envelope = new CommandEnvelope<>(command, headers.metadata(ids.get(), call, body));
        return () -> commands.handle(envelope)
                .bimap(
                        failure -> PROBLEMS.of(failure, headers.precondition().isPresent()),
                        receipt -> CommandBody.answer(status, receipt));
    }
}
