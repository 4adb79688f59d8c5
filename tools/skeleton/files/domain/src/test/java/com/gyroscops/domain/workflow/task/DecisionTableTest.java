package com.gyroscops.domain.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.workflow.task.Task.Absent;
import com.gyroscops.domain.workflow.task.Task.Closed;
import com.gyroscops.domain.workflow.task.Task.Open;
import com.gyroscops.domain.workflow.task.TaskCommand.CancelTask;
import com.gyroscops.domain.workflow.task.TaskCommand.FailTask;
import com.gyroscops.domain.workflow.task.TaskCommand.FinishTask;
import com.gyroscops.domain.workflow.task.TaskCommand.OpenTask;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskCancelled;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFailed;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFinished;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskOpened;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every command, and every event, in every state.
class DecisionTableTest {

    private static final TaskId ID = new TaskId("t");
    private static final List<Task> STATES = Stream.concat(
                    Stream.<Task>of(new Absent(), new Open()),
                    Arrays.stream(TaskStatus.values())
                            .filter(status -> status != TaskStatus.OPEN)
                            .map(Closed::new))
            .toList();
    private static final List<TaskCommand> COMMANDS = List.of(
            new OpenTask(ID, "Tea"),
            new FinishTask(ID, Optional.empty()),
            new CancelTask(ID, Optional.empty()),
            new FailTask(ID, Optional.empty()));
    private static final List<TaskEvent> EVENTS = List.of(
            new TaskOpened(ID, "Tea"),
            new TaskFinished(ID, Optional.empty()),
            new TaskCancelled(ID, Optional.empty()),
            new TaskFailed(ID, Optional.empty()));

    @Test
    void every_kind_is_in_the_table() {
        assertThat(COMMANDS).extracting(Object::getClass).hasSameElementsAs(kinds(TaskCommand.class));
        assertThat(EVENTS).extracting(Object::getClass).hasSameElementsAs(kinds(TaskEvent.class));
        assertThat(STATES).extracting(Object::getClass).containsAll(kinds(Task.class));
    }

    @Test
    void every_command_in_every_state() {
        assertThat(table())
                .containsExactly(
                        "Absent: TaskOpened, task-not-found, task-not-found, task-not-found",
                        "Open: task-already-exists, TaskFinished, TaskCancelled, TaskFailed",
                        "Closed FINISHED: task-already-exists, already so, task-not-open, task-not-open",
                        "Closed CANCELLED: task-already-exists, task-not-open, already so, task-not-open",
                        "Closed FAILED: task-already-exists, task-not-open, task-not-open, already so");
    }

    @Test
    void every_event_in_every_state() {
        for (var state : STATES) {
            for (var event : EVENTS) {
                var decided = COMMANDS.stream()
                        .anyMatch(command -> state.decide(command).fold(_ -> false, events -> events.contains(event)));
                assertThat(state.evolve(event).equals(state))
                        .as("%s after %s stays as it is, unless that is decided", state, event)
                        .isEqualTo(!decided);
            }
        }
    }

    private static List<String> table() {
        var rows = new ArrayList<String>();
        for (var state : STATES) {
            rows.add(COMMANDS.stream()
                    .map(command -> state.decide(command).fold(TaskRejection::code, DecisionTableTest::said))
                    .collect(Collectors.joining(", ", named(state) + ": ", "")));
        }
        return rows;
    }

    private static String named(Task state) {
        return switch (state) {
            case Absent _ -> "Absent";
            case Open _ -> "Open";
            case Closed(var how) -> "Closed " + how;
        };
    }

    private static String said(List<TaskEvent> events) {
        return events.isEmpty()
                ? "already so"
                : events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Arrays.asList(sealed.getPermittedSubclasses());
    }
}
