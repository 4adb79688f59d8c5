package com.gyroscops.eventsourcing.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.gyroscops.eventsourcing.testing.Say;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryPipelineTest {

    private final List<String> measured = new ArrayList<>();
    private final QueryPipeline pipelines =
            new QueryPipeline((query, outcome, _) -> measured.add(query + " " + outcome), Duration.ofMillis(7));

    @Test
    void an_answer_is_stamped_with_the_position_from_before_it_was_read() {
        var position = new Moving(5);
        var gateway = pipelines.around(
                (Length query) -> {
                    position.at = 9;
                    return query.text().length();
                },
                position);

        assertThat(gateway.ask(new QueryEnvelope<>(new Length("four"), Say.ACME, Optional.empty())))
                .isEqualTo(Either.right(new Answer<>(4, 5)));
        assertThat(measured).containsExactly("Length answered");
    }

    @Test
    void a_position_that_is_not_reached_in_time_is_no_answer() {
        var gateway = pipelines.around((Length query) -> query.text().length(), new Moving(5));

        assertThat(gateway.ask(new QueryEnvelope<>(new Length("four"), Say.ACME, Optional.of(6L))))
                .isEqualTo(Either.left(new ReadModelBehind(6, 5)));
        assertThat(measured).containsExactly("Length not-caught-up");
    }

    @Test
    void a_query_that_fails_is_measured_and_fails() {
        var gateway = pipelines.around(
                (Length query) -> {
                    throw new IllegalStateException(query.text());
                },
                new Moving(0));

        assertThatIllegalStateException()
                .isThrownBy(() -> gateway.ask(new QueryEnvelope<>(new Length("four"), Say.ACME, Optional.empty())));
        assertThat(measured).containsExactly("Length failed");
    }

    private record Length(String text) implements Query<Integer> {}

    private static final class Moving implements ReadPosition {
        private long at;

        Moving(long at) {
            this.at = at;
        }

        @Override
        public long reached() {
            return at;
        }

        @Override
        public boolean await(long position, Duration timeout) {
            assertThat(timeout).isEqualTo(Duration.ofMillis(7));
            return at >= position;
        }
    }
}
