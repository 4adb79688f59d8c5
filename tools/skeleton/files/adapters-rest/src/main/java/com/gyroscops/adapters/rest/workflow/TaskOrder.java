package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.domain.workflow.task.TaskCommand;
import com.gyroscops.domain.workflow.task.TaskCommand.CancelTask;
import com.gyroscops.domain.workflow.task.TaskCommand.FailTask;
import com.gyroscops.domain.workflow.task.TaskCommand.FinishTask;
import com.gyroscops.domain.workflow.task.TaskCommand.OpenTask;
import com.gyroscops.domain.workflow.task.TaskId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.function.BiFunction;

/// A command as far as a body says it: which task is meant stands elsewhere in the request.
@FunctionalInterface
interface TaskOrder {

    TaskCommand of(TaskId task);

    static Validation<Seq<FieldError>, TaskOrder> open(JsonFields body) {
        return Validation.combine(body.required("title", JsonFields.text(TaskFormats.TITLE)), body.only("title"))
                .ap((title, _) -> (TaskOrder) task -> new OpenTask(task, title))
                .mapError(Errors::all);
    }

    static Validation<Seq<FieldError>, TaskOrder> finish(JsonFields body) {
        return reasoned(body, FinishTask::new);
    }

    static Validation<Seq<FieldError>, TaskOrder> cancel(JsonFields body) {
        return reasoned(body, CancelTask::new);
    }

    static Validation<Seq<FieldError>, TaskOrder> fail(JsonFields body) {
        return reasoned(body, FailTask::new);
    }

    private static Validation<Seq<FieldError>, TaskOrder> reasoned(
            JsonFields body, BiFunction<TaskId, Optional<String>, TaskCommand> make) {
        return Validation.combine(body.optional("reason", JsonFields.text(TaskFormats.REASON)), body.only("reason"))
                .ap((reason, _) -> (TaskOrder) task -> make.apply(task, reason))
                .mapError(Errors::all);
    }
}
