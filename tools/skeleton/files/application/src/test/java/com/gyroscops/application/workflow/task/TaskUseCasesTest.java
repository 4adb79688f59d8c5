package com.gyroscops.application.workflow.task;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.process;
import static com.gyroscops.application.testing.Say.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Tasks;
import com.gyroscops.domain.workflow.task.TaskCommand.FinishTask;
import com.gyroscops.domain.workflow.task.TaskStatus;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From a command to the read model, over lists and maps.
class TaskUseCasesTest {

    private final Tasks tasks = new Tasks();

    @AfterEach
    void stop() {
        tasks.close();
    }

    @Test
    void what_was_commanded_is_in_the_read_model() {
        tasks.useCases.commands().handle(by(process("a", "two")));
        tasks.useCases.commands().handle(by(new FinishTask(task("a"), Optional.of("hot"))));

        assertThat(tasks.ask(tasks.useCases.get(), new GetTask(task("a")))).hasValueSatisfying(view -> {
            assertThat(view.title()).isEqualTo("Tea for two");
            assertThat(view.status()).isEqualTo(TaskStatus.FINISHED);
            assertThat(view.reason()).contains("hot");
            assertThat(view.revision()).isEqualTo(2);
        });
    }

    @Test
    void what_a_replay_of_everything_says_is_what_the_read_model_says() {
        tasks.useCases.commands().handle(by(process("a", "two")));
        tasks.useCases.commands().handle(by(new FinishTask(task("a"), Optional.empty())));

        var replayed = tasks.ask(
                tasks.useCases.replay(), new ReplayTask(task("a"), new ReplayTask.Point.AtRevision(2)));

        assertThat(replayed).isPresent().isEqualTo(tasks.ask(tasks.useCases.get(), new GetTask(task("a"))));
    }

    @Test
    void tasks_are_found_by_their_status() {
        tasks.useCases.commands().handle(by(process("a", "two")));
        tasks.useCases.commands().handle(by(process("b", "one")));
        tasks.useCases.commands().handle(by(new FinishTask(task("a"), Optional.empty())));

        var open = tasks.ask(tasks.useCases.find(), new FindTasks(Set.of(TaskStatus.OPEN), Optional.empty(), 10));

        assertThat(open.tasks()).extracting(TaskView::taskId).containsExactly(task("b"));
    }

    @Test
    void the_history_is_what_happened() {
        tasks.useCases.commands().handle(by(process("a", "two")));

        var history = tasks.ask(tasks.useCases.history(), new GetTaskHistory(task("a"), 1));

        assertThat(history).hasValueSatisfying(events -> assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo("TaskOpened")));
    }
}
