package com.gyroscops.contracts.views;

import static com.gyroscops.contracts.views.SampleViews.view;
import static com.gyroscops.domain.workflow.task.TaskStatus.FINISHED;
import static com.gyroscops.domain.workflow.task.TaskStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.workflow.task.FindTasks;
import com.gyroscops.application.workflow.task.TaskPage;
import com.gyroscops.application.workflow.task.TaskViews;
import com.gyroscops.domain.workflow.task.TaskStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How every read model of tasks must page. An adapter's test extends it and says how to make one.
public abstract class TaskPagesContract {

    private TaskViews views;

    /// An empty read model.
    protected abstract TaskViews newViews();

    @BeforeEach
    final void fill() {
        views = newViews();
        views.put(view("a", OPEN, 1));
        views.put(view("b", OPEN, 2));
        views.put(view("c", OPEN, 3));
        views.put(view("a", FINISHED, 4));
    }

    @Test
    void tasksComeInTheOrderInWhichTheyWereOpenedWhateverChangedSince() {
        assertThat(ids(page(Set.of(), Optional.empty(), 10))).containsExactly("a", "b", "c");
    }

    @Test
    void onlyThoseOfAStatusAreFound() {
        assertThat(ids(page(Set.of(FINISHED), Optional.empty(), 10))).containsExactly("a");
        assertThat(ids(page(Set.of(OPEN), Optional.empty(), 10))).containsExactly("b", "c");
    }

    @Test
    void aPageIsAsLongAsWantedAndSaysWhereTheNextOneBegins() {
        var first = page(Set.of(), Optional.empty(), 2);
        var second = page(Set.of(), first.next(), 2);

        assertThat(ids(first)).containsExactly("a", "b");
        assertThat(ids(second)).containsExactly("c");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void aFullPageIsTheLastOneWhenNothingIsBehindIt() {
        assertThat(page(Set.of(), Optional.empty(), 3).next()).isEmpty();
    }

    private TaskPage page(Set<TaskStatus> statuses, Optional<Long> beyond, int limit) {
        return views.page(new FindTasks(statuses, beyond, limit));
    }

    private static List<String> ids(TaskPage page) {
        return page.tasks().stream().map(view -> view.taskId().value()).toList();
    }
}
