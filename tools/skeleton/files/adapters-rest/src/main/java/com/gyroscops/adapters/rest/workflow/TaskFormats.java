package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.domain.workflow.task.TaskId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/// How the values of tasks are written.
final class TaskFormats {

    static final Format<String> TITLE = text(200);
    static final Format<String> REASON = text(500);

    private static final Format<TaskId> TASK_ID = Format.identifier(TaskId::new);

    private TaskFormats() {}

    /// The task that the path names.
    static Validation<Seq<FieldError>, TaskId> taskId(Call call) {
        return TASK_ID.read("id", call.parameter("id"));
    }

    private static Format<String> text(int most) {
        return Format.text(
                "It has to be 1 to %d characters.".formatted(most),
                text -> !text.isEmpty() && text.codePointCount(0, text.length()) <= most);
    }
}
