package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.history.HistoryChecker;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Payments are linearizable over HTTP, even when connections are cut, and each idempotency key is executed once.
///
/// `-Dhistories=30000` sets the number of requests.
class HistoriesTest {

    private static final int REQUESTS = Integer.getInteger("histories", 1_800);

    @Test
    void what_clients_are_answered_could_come_from_executing_one_command_after_the_other() throws Exception {
        var seed = new Random().nextLong();
        var history = NewHistory.of(modules -> modules, seed, REQUESTS);

        System.out.println("History checked, seed " + seed + ": " + history.counts());
        assertThat(HistoryChecker.contradictions(history)).as("seed %d", seed).isEmpty();
        // Each kind of outcome must occur, otherwise the check would be vacuous.
        assertThat(history.counts())
                .containsKeys("Accepted", "Refused", "Mismatch", "Seen", "Unsent", "Unknown")
                .doesNotContainEntry("Replayed", 0L);
    }
}
