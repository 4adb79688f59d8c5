package com.gyroscops.contracts.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.workflow.task.FindTasks;
import com.gyroscops.application.workflow.task.TaskPage;
import com.gyroscops.application.workflow.task.TaskView;
import com.gyroscops.application.workflow.task.TaskViews;
import com.gyroscops.contracts.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract goes red against each planted fault, and stays green without.
class TaskPagesSaboteursTest {

    static class Model extends TaskPagesContract {
        @Override
        protected TaskViews newViews() {
            return new ModelViews();
        }
    }

    static class DoesNothing extends TaskPagesContract {
        @Override
        protected TaskViews newViews() {
            return new DoNothingViews();
        }
    }

    static class OrdersByTheLastChange extends TaskPagesContract {
        @Override
        protected TaskViews newViews() {
            return new ModelViews() {
                @Override
                Long placeOf(TaskView view) {
                    return view.position();
                }
            };
        }
    }

    static class FindsAnyStatus extends TaskPagesContract {
        @Override
        protected TaskViews newViews() {
            return new ModelViews() {
                @Override
                List<TaskView> matching(FindTasks query) {
                    return super.matching(new FindTasks(java.util.Set.of(), query.beyond(), query.limit()));
                }
            };
        }
    }

    static class NeverEnds extends TaskPagesContract {
        @Override
        protected TaskViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized TaskPage page(FindTasks query) {
                    var page = super.page(query);
                    return new TaskPage(page.tasks(), Optional.of(page.next().orElse(99L)));
                }
            };
        }
    }

    @Test
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void aReadModelThatDoesNothingIsFound() {
        assertThat(Verdict.of(DoesNothing.class).red()).hasSize(3);
    }

    @Test
    void eachFaultIsFound() {
        assertThat(Verdict.of(OrdersByTheLastChange.class).red())
                .contains("tasksComeInTheOrderInWhichTheyWereOpenedWhateverChangedSince");
        assertThat(Verdict.of(FindsAnyStatus.class).red()).containsExactly("onlyThoseOfAStatusAreFound");
        assertThat(Verdict.of(NeverEnds.class).red())
                .containsExactlyInAnyOrder(
                        "aFullPageIsTheLastOneWhenNothingIsBehindIt",
                        "aPageIsAsLongAsWantedAndSaysWhereTheNextOneBegins");
    }
}
