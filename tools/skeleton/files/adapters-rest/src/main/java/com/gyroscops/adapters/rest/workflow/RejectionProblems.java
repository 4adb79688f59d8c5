package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.domain.workflow.task.TaskId;
import com.gyroscops.domain.workflow.task.TaskRejection;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskAlreadyExists;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskNotFound;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskNotOpen;
import com.gyroscops.domain.workflow.task.TaskStatus;

/// The refusals of tasks in words.
final class RejectionProblems {

    private RejectionProblems() {}

    static Problem of(TaskRejection rejection) {
        return switch (rejection) {
            case TaskNotFound(var id) -> notFound(id);
            case TaskAlreadyExists(var id, var status) ->
                inStatus(rejection, id, status, "There is a task of this id already");
            case TaskNotOpen(var id, var status) -> inStatus(rejection, id, status, "Only an open task can be ended");
        };
    }

    /// For commands and queries alike.
    static Problem notFound(TaskId id) {
        var rejection = new TaskNotFound(id);
        return Problem.of(404, rejection.code(), "There is no task %s.".formatted(id.value()))
                .with("taskId", id.value());
    }

    /// The fact is not called `status`: that is the problem's own.
    private static Problem inStatus(TaskRejection rejection, TaskId id, TaskStatus status, String rule) {
        return Problem.of(422, rejection.code(), "%s; this one is %s.".formatted(rule, status))
                .with("taskId", id.value())
                .with("taskStatus", status);
    }
}
