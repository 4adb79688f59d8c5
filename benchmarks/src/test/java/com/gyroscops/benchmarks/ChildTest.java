package com.gyroscops.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChildTest {

    static final class Measures {
        public static void main(String[] arguments) {
            Child.print(List.of(new Figure(arguments[0], "append", "ns", List.of(1.5, 2.5))));
        }
    }

    static final class Talks {
        public static void main(String[] arguments) {
            System.out.println("DEBUG appended");
            Measures.main(arguments);
        }
    }

    static final class Fails {
        public static void main(String[] arguments) {
            Measures.main(arguments);
            System.exit(3);
        }
    }

    @Test
    void its_figures_come_back() {
        assertThat(new Child(List.of(), Measures.class).measure("ours"))
                .containsExactly(new Figure("ours", "append", "ns", List.of(1.5, 2.5)));
    }

    @Test
    void what_else_is_printed_is_no_figure() {
        assertThat(new Child(List.of(), Talks.class).measure("ours"))
                .containsExactly(new Figure("ours", "append", "ns", List.of(1.5, 2.5)));
    }

    @Test
    void a_child_that_prints_no_figures_has_none() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Child(List.of("-version"), Measures.class).measure("ours"))
                .withMessageContaining("No figures");
    }

    @Test
    void a_child_that_fails_has_no_figures() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Child(List.of(), Fails.class).measure("ours"))
                .withMessageContaining("Fails [ours] failed");
    }
}
