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
    void itsFiguresComeBack() {
        assertThat(new Child(List.of(), Measures.class).measure("ours"))
                .containsExactly(new Figure("ours", "append", "ns", List.of(1.5, 2.5)));
    }

    @Test
    void whatElseIsPrintedIsNoFigure() {
        assertThat(new Child(List.of(), Talks.class).measure("ours"))
                .containsExactly(new Figure("ours", "append", "ns", List.of(1.5, 2.5)));
    }

    @Test
    void aChildThatPrintsNoFiguresHasNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Child(List.of("-version"), Measures.class).measure("ours"))
                .withMessageContaining("No figures");
    }

    @Test
    void aChildThatFailsHasNoFigures() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Child(List.of(), Fails.class).measure("ours"))
                .withMessageContaining("Fails [ours] failed");
    }
}
