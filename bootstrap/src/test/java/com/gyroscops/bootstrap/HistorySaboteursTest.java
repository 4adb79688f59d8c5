package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import com.gyroscops.bootstrap.Saboteurs.ForgetsKeys;
import com.gyroscops.bootstrap.Saboteurs.LosesEvents;
import com.gyroscops.bootstrap.Saboteurs.LosesUpdates;
import com.gyroscops.bootstrap.Saboteurs.MisnamesPositions;
import com.gyroscops.bootstrap.history.HistoryChecker;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.store.EventAppender;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The checker of histories finds faults that are planted behind a port of the running application.
class HistorySaboteursTest {

    /// Clients meet by chance, so a fault that needs two of them at once is tried several times.
    private static final int ROUNDS = 10;

    private static final int REQUESTS = 240;

    @Test
    void a_lost_update_is_found() throws Exception {
        assertThat(found(Sabotage.behind(EventAppender.class, LosesUpdates::new)))
                .anyMatch(sentence -> sentence.startsWith("An acknowledged event is not where its answer says"))
                .anyMatch(sentence -> sentence.startsWith("No order of the operations explains this answer"));
    }

    @Test
    void a_command_that_is_executed_twice_is_found() throws Exception {
        assertThat(found(Sabotage.behind(IdempotencyStore.class, _ -> new ForgetsKeys())))
                .anyMatch(sentence -> sentence.startsWith("Executed a second time"))
                .anyMatch(sentence -> sentence.startsWith("Answers under one key differ"))
                .anyMatch(sentence -> sentence.startsWith("No order of the operations explains this answer"));
    }

    @Test
    void an_acknowledged_event_that_is_lost_is_found() throws Exception {
        assertThat(found(Sabotage.behind(EventAppender.class, LosesEvents::new)))
                .anyMatch(sentence -> sentence.startsWith("An acknowledged event is not where its answer says"))
                .anyMatch(sentence -> sentence.startsWith("No order of the operations explains this answer"));
    }

    @Test
    void an_answer_with_a_wrong_position_is_found() throws Exception {
        assertThat(found(Sabotage.behind(EventAppender.class, MisnamesPositions::new)))
                .anyMatch(sentence -> sentence.startsWith("An acknowledged event is not where its answer says"));
    }

    private static List<String> found(UnaryOperator<List<Module>> sabotage) throws Exception {
        var seed = new Random().nextLong();
        for (var round = 0; round < ROUNDS; round++) {
            var found = HistoryChecker.contradictions(NewHistory.of(sabotage, seed + round, REQUESTS));
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new AssertionError("nothing found, seed " + seed);
    }
}
