package com.gyroscops.application.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.testing.ListStore;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S14")
@Tag("S58")
@Tag("S62")
@Tag("B28")
class ProjectionRunnerTest {

    /// Ends a test that hangs; no test waits for it when all is well.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ListStore store = new ListStore();

    @Test
    void it_takes_in_what_was_there_before_it_started_and_what_comes_after() {
        var positions = new Positions("all");
        append(3);

        try (var runner = ProjectionRunner.start(positions, store, store)) {
            append(2);
            assertThat(runner.await(5, PATIENCE)).isTrue();
        }

        assertThat(positions.taken).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void it_goes_on_from_the_checkpoint_that_it_finds() {
        var positions = new Positions("restarted");
        append(5);
        positions.taken.addAll(List.of(1L, 2L, 3L));

        try (var runner = ProjectionRunner.start(positions, store, store)) {
            runner.catchUp();
        }

        assertThat(positions.taken).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    @Tag("B29")
    @Tag("B30")
    void an_event_that_cannot_be_taken_in_is_tried_again_and_nobody_else_waits_for_it() {
        var stubborn = new Positions("stubborn");
        var other = new Positions("other");
        stubborn.refuse(2, 3);

        try (var behind = ProjectionRunner.start(stubborn, store, store);
                var ahead = ProjectionRunner.start(other, store, store)) {
            append(4);
            assertThat(ahead.await(4, PATIENCE)).isTrue();
            assertThat(behind.await(4, PATIENCE)).isTrue();
            behind.catchUp();
            assertThat(behind.status()).isEqualTo(new ProjectionStatus("stubborn", 4, 0, Optional.empty()));
        }

        assertThat(stubborn.taken).containsExactly(1L, 2L, 3L, 4L);
        assertThat(stubborn.refusals).isEqualTo(3);
    }

    @Test
    void its_status_says_how_far_behind_the_stores_head_it_is_and_why() throws Exception {
        var stuck = new Positions("stuck");
        stuck.refuse(2, Integer.MAX_VALUE);

        try (var runner = ProjectionRunner.start(stuck, store, store)) {
            append(4);
            // The second refusal comes after the first one was written down.
            stuck.secondRefusal.get();
            assertThat(runner.status())
                    .isEqualTo(new ProjectionStatus("stuck", 1, 3, Optional.of("position 2 is poison")));
        }
    }

    @Test
    void waiting_for_a_position_that_does_not_come_ends() {
        try (var runner = ProjectionRunner.start(new Positions("idle"), store, store)) {
            assertThat(runner.await(1, Duration.ofMillis(1))).isFalse();
            assertThat(runner.await(0, Duration.ZERO)).isTrue();
        }
    }

    @Test
    void the_head_of_the_log_is_reached_as_soon_as_it_is_written() {
        try (var head = new LogHead(store, store)) {
            append(2);
            assertThat(head.reached()).isEqualTo(2);
            assertThat(head.await(2, Duration.ZERO)).isTrue();
            assertThat(head.await(3, Duration.ofMillis(1))).isFalse();
        }
    }

    private void append(int events) {
        for (int i = 0; i < events; i++) {
            var event = Say.event(new PaymentProcessed(Say.payment("a"), Say.eur("1.00")));
            store.append(AppendRequest.to(new StreamId("Payment", "a"), new ExpectedRevision.Any(), List.of(event)));
        }
    }

    /// A projection that writes down positions and can be made to fail.
    private static final class Positions implements Projection {

        private final String name;
        private final List<Long> taken = new ArrayList<>();
        private final CompletableFuture<Void> secondRefusal = new CompletableFuture<>();
        private long poison;
        private int times;
        private int refusals;

        Positions(String name) {
            this.name = name;
        }

        void refuse(long position, int howOften) {
            poison = position;
            times = howOften;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public synchronized long checkpoint() {
            return taken.isEmpty() ? 0 : taken.getLast();
        }

        @Override
        public synchronized void apply(RecordedEvent event) {
            if (event.position() == poison && refusals < times) {
                refusals++;
                if (refusals == 2) {
                    secondRefusal.complete(null);
                }
                throw new IllegalStateException("position " + poison + " is poison");
            }
            taken.add(event.position());
        }
    }
}
