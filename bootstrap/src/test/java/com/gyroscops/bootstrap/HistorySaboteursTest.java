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
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The checker of histories finds faults that are planted behind a port of the running application.
class HistorySaboteursTest {

    /// Clients meet by chance, so a fault that needs two of them at once is tried several times.
    private static final int ROUNDS = 40;

    private static final int REQUESTS = 240;

    @Test
    void a_lost_update_is_found() throws Exception {
        assertFound(
                Sabotage.behind(EventAppender.class, LosesUpdates::new),
                "An acknowledged event is not where its answer says",
                "No order of the operations explains this answer");
    }

    @Test
    void a_command_that_is_executed_twice_is_found() throws Exception {
        assertFound(
                Sabotage.behind(IdempotencyStore.class, _ -> new ForgetsKeys()),
                "Executed a second time",
                "Answers under one key differ",
                "No order of the operations explains this answer");
    }

    @Test
    void an_acknowledged_event_that_is_lost_is_found() throws Exception {
        assertFound(
                Sabotage.behind(EventAppender.class, LosesEvents::new),
                "An acknowledged event is not where its answer says",
                "No order of the operations explains this answer");
    }

    @Test
    void an_answer_with_a_wrong_position_is_found() throws Exception {
        assertFound(
                Sabotage.behind(EventAppender.class, MisnamesPositions::new),
                "An acknowledged event is not where its answer says");
    }

    /// Plays histories until all of these contradictions have been found; one history may not have all kinds of
    /// requests.
    private static void assertFound(UnaryOperator<List<Module>> sabotage, String... beginnings) throws Exception {
        var seed = new Random().nextLong();
        var missing = new HashSet<>(Set.of(beginnings));
        for (var round = 0; round < ROUNDS && !missing.isEmpty(); round++) {
            var found = HistoryChecker.contradictions(NewHistory.of(sabotage, seed + round, REQUESTS));
            missing.removeIf(beginning -> found.stream().anyMatch(sentence -> sentence.startsWith(beginning)));
        }
        assertThat(missing).as("not found, seed " + seed).isEmpty();
    }
}
