package com.gyroscops.domain.workflow.task;

import com.gyroscops.domain.shared.Specification;
import com.gyroscops.domain.workflow.task.TaskCommand.CancelTask;
import com.gyroscops.domain.workflow.task.TaskCommand.FinishTask;
import com.gyroscops.domain.workflow.task.TaskCommand.OpenTask;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFinished;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskOpened;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskAlreadyExists;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskNotFound;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskNotOpen;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final TaskId ID = new TaskId("task-123");
    private static final TaskEvent OPENED = new TaskOpened(ID, "Tea");
    private static final TaskEvent FINISHED = new TaskFinished(ID, Optional.of("hot"));

    @Test
    void a_task_is_opened() {
        given().when(new OpenTask(ID, "Tea")).then(OPENED);
    }

    @Test
    void a_task_is_opened_once() {
        given(OPENED).when(new OpenTask(ID, "Tea")).thenRejected(new TaskAlreadyExists(ID, TaskStatus.OPEN));
        given(OPENED, FINISHED)
                .when(new OpenTask(ID, "Tea"))
                .thenRejected(new TaskAlreadyExists(ID, TaskStatus.FINISHED));
    }

    @Test
    void an_open_task_is_finished() {
        given(OPENED).when(new FinishTask(ID, Optional.of("hot"))).then(FINISHED);
    }

    @Test
    void a_finished_task_is_finished_already() {
        given(OPENED, FINISHED).when(new FinishTask(ID, Optional.empty())).thenNothing();
    }

    @Test
    void a_finished_task_cannot_be_cancelled() {
        given(OPENED, FINISHED)
                .when(new CancelTask(ID, Optional.empty()))
                .thenRejected(new TaskNotOpen(ID, TaskStatus.FINISHED));
    }

    @Test
    void a_task_that_is_not_there_cannot_be_finished() {
        given().when(new FinishTask(ID, Optional.empty())).thenRejected(new TaskNotFound(ID));
    }

    private static Specification<Task, TaskCommand, TaskEvent, TaskRejection>.Given given(TaskEvent... history) {
        return new Specification<>(Task.decider()).given(history);
    }
}
