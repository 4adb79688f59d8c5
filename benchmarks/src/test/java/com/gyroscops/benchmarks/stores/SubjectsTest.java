package com.gyroscops.benchmarks.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// All subjects of the comparison have the same behaviour.
final class SubjectsTest {

    private final SplittableRandom random = new SplittableRandom(3);

    @ParameterizedTest
    @EnumSource(Subjects.class)
    void it_reads_what_was_appended_to_the_stream(Subjects subject) {
        var store = subject.create();
        assertThat(append(store, "a", 0, 2)).isTrue();
        assertThat(append(store, "b", 0, 1)).isTrue();
        assertThat(append(store, "a", 2, 1)).isTrue();

        assertThat(store.read("a")).isEqualTo(3);
        assertThat(store.revision("a")).isEqualTo(3);
        assertThat(store.read("b")).isEqualTo(1);
        assertThat(store.read("c")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Subjects.class)
    void it_refuses_a_stream_that_has_grown_since_it_was_read_if_it_is_said_to_check(Subjects subject)
            throws InterruptedException {
        var store = subject.create();
        append(store, "a", 0, 1);
        var seen = store.revision("a");
        Thread.ofPlatform().start(() -> append(store, "a", store.revision("a"), 1)).join();

        assertThat(append(store, "a", seen, 1)).isEqualTo(!subject.checks());
        assertThat(store.read("a")).isEqualTo(subject.checks() ? 2 : 3);
    }

    private boolean append(StoreSubject store, String stream, long expected, int count) {
        return store.append(stream, expected, Workload.samples(count, stream, random));
    }
}
