package com.gyroscops.application.workflow.task;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.execution.AggregateExecutor;
import com.gyroscops.domain.workflow.task.Task;
import com.gyroscops.domain.workflow.task.TaskCommand;
import com.gyroscops.domain.workflow.task.TaskEvent;
import com.gyroscops.domain.workflow.task.TaskRejection;
import io.vavr.control.Either;

/// Handles every command of a task: names its stream.
record TaskCommandHandler(AggregateExecutor<Task, TaskEvent> executor)
        implements CommandHandler<TaskCommand, TaskRejection, Receipt> {

    @Override
    public Either<CommandFailure<TaskRejection>, Receipt> handle(CommandEnvelope<? extends TaskCommand> envelope) {
        return executor.execute(TaskStream.of(envelope.command().taskId()), envelope, Task.decider());
    }
}
