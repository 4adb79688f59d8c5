package com.gyroscops.eventsourcing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.projection.ProjectionError.ProjectionStopped;
import com.gyroscops.eventsourcing.projection.ProjectionStatus.State;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class ClosedRunnerTest {

    private final Log log = new Log();
    private final RecordingProjection writer = new RecordingProjection();

    @Test
    void a_runner_that_is_closed_begins_no_rebuild() {
        var runner = log.start(writer);
        var first = writer.current();
        log.append("a b");
        runner.catchUp();
        runner.close();

        assertThat(runner.rebuild()).isEqualTo(Either.left(new ProjectionStopped("diary")));
        assertThat(runner.status().state()).isNotEqualTo(State.REBUILDING);
        assertThat(writer.current()).isSameAs(first);
    }
}
