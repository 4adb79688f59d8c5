package com.gyroscops.eventsourcing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.testkit.Rendezvous.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class RendezvousTest {

    @Test
    void tasks_run_at_once_each_on_a_thread_of_its_own() {
        var all = new CyclicBarrier(5);
        Callable<Thread> task = () -> {
            all.await();
            return Thread.currentThread();
        };

        var outcomes = Rendezvous.of(List.of(task, task, task, task, task));

        assertThat(outcomes).doesNotHaveDuplicates().allMatch(Outcome.Returned.class::isInstance);
    }

    @Test
    void what_became_of_a_task_is_a_value() {
        var problem = new IllegalStateException();

        assertThat(Rendezvous.<Integer>of(List.of(
                        () -> {
                            throw problem;
                        },
                        () -> 2)))
                .containsExactly(new Outcome.Threw<>(problem), new Outcome.Returned<>(2));
    }

    @Test
    void a_task_that_must_not_fail_fails_the_test() {
        assertThat(Rendezvous.of(3, i -> 10 * i)).containsExactly(0, 10, 20);
        assertThatThrownBy(() -> Rendezvous.of(3, i -> 1 / i))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(ArithmeticException.class);
    }
}
