package com.gyroscops.domain.workflow.activation;

import static com.gyroscops.domain.workflow.activation.ActivationStates.CAPTURED;
import static com.gyroscops.domain.workflow.activation.ActivationStates.ENDED;
import static com.gyroscops.domain.workflow.activation.ActivationStates.HELD;
import static com.gyroscops.domain.workflow.activation.ActivationStates.OVERDUE;
import static com.gyroscops.domain.workflow.activation.ActivationStates.REGION_LOST;
import static com.gyroscops.domain.workflow.activation.ActivationStates.REQUESTED;
import static com.gyroscops.domain.workflow.activation.ActivationStates.START;
import static com.gyroscops.domain.workflow.activation.ActivationStates.after;
import static com.gyroscops.domain.workflow.activation.ActivationStates.done;
import static com.gyroscops.domain.workflow.activation.ActivationStates.events;
import static com.gyroscops.domain.workflow.activation.ActivationStates.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.workflow.activation.Activation.Absent;
import com.gyroscops.domain.workflow.activation.Activation.Advancing;
import com.gyroscops.domain.workflow.activation.Activation.Compensating;
import com.gyroscops.domain.workflow.activation.Activation.Waiting;
import com.gyroscops.domain.workflow.activation.ActivationCommand.PassDeadline;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationFailed;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepCompleted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.eventsourcing.testkit.specification.RandomWalk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Properties of every random walk of commands, in any order.
class ActivationPropertiesTest {

    private static final List<ActivationStep> STEPS = List.of(ActivationStep.values());
    private static final RandomWalk<ActivationCommand> WALKS =
            new RandomWalk<>(1_000, 60, ActivationPropertiesTest::command);

    @Test
    void the_walks_meet_every_event_and_request_every_step() {
        var met = new HashSet<Object>();
        WALKS.walks().forEach(walk -> events(walk).forEach(event -> {
            met.add(event.getClass());
            if (event instanceof ActivationStepRequested e) {
                met.add(e.step());
            }
        }));

        assertThat(met)
                .contains((Object[]) ActivationEvent.class.getPermittedSubclasses())
                .contains((Object[]) ActivationStep.values());
    }

    @Test
    void every_state_ends_when_its_steps_are_answered_and_its_time_passes() {
        WALKS.check(walk -> {
            for (var answer : List.<Answer>of(ActivationStates::done, ActivationStates::refused)) {
                for (var end : List.of(CAPTURED, ENDED)) {
                    assertThat(ended(walk, answer, end)).isTrue();
                }
            }
        });
    }

    @Test
    void an_activation_ends_once_and_in_exactly_one_way() {
        WALKS.check(walk -> {
            var all = events(walk);
            var ends = all.stream().filter(ActivationPropertiesTest::isEnd).toList();
            assertThat(ends).hasSizeLessThanOrEqualTo(1);
            ends.forEach(end -> assertThat(all).endsWith(end));
        });
    }

    @Test
    void capacity_is_released_only_when_nothing_can_be_captured_any_more() {
        WALKS.check(walk -> {
            var seen = new ArrayList<ActivationEvent>();
            for (var event : events(walk)) {
                if (event instanceof ActivationStepRequested e && e.step() == ActivationStep.RELEASE_CAPACITY) {
                    assertThat(hasBilled(seen)).matches(billed -> !billed || isDecided(seen), "is decided");
                }
                seen.add(event);
            }
        });
    }

    @Test
    void a_decision_has_a_step_or_an_end_at_most_as_its_last_event() {
        WALKS.check(walk -> {
            var state = after(List.of());
            for (var command : walk) {
                var decided = state.decide(command).get();
                assertThat(decided.stream().limit(Math.max(0, decided.size() - 1)))
                        .noneMatch(ActivationStepRequested.class::isInstance)
                        .noneMatch(ActivationPropertiesTest::isEnd);
                for (var event : decided) {
                    state = state.evolve(event);
                }
            }
        });
    }

    private interface Answer {
        ActivationCommand to(ActivationStep step);
    }

    /// Whether the activation ends when each step is answered in this way and an open payment ends in that way.
    private static boolean ended(List<ActivationCommand> walk, Answer answer, ActivationCommand end) {
        var commands = new ArrayList<>(walk);
        for (var rounds = 0; rounds < 10; rounds++) {
            next(after(commands), answer, end).ifPresent(commands::add);
        }
        return after(commands) instanceof Activation.Ended;
    }

    private static Optional<ActivationCommand> next(Activation state, Answer answer, ActivationCommand end) {
        return switch (state) {
            case Absent _ -> Optional.of(START);
            case Advancing(_, var step)
            when step == ActivationStep.REQUEST_PAYMENT && answer.to(step).equals(done(step)) -> Optional.of(REQUESTED);
            case Advancing(_, var step) -> Optional.of(answer.to(step));
            case Waiting(_, _, var due) -> Optional.of(new PassDeadline(ActivationStates.A1, due));
            case Compensating(_, var step, _) -> Optional.of(step.map(answer::to).orElse(end));
            case Activation.Ended _ -> Optional.empty();
        };
    }

    private static boolean hasBilled(List<ActivationEvent> events) {
        return events.stream().anyMatch(completed(ActivationStep.REQUEST_PAYMENT));
    }

    /// Whether the payment was captured, has ended, or was cancelled.
    private static boolean isDecided(List<ActivationEvent> events) {
        return events.stream()
                .anyMatch(completed(ActivationStep.CANCEL_PAYMENT)
                        .or(ActivationPaymentCaptured.class::isInstance)
                        .or(ActivationPaymentEnded.class::isInstance));
    }

    private static Predicate<ActivationEvent> completed(ActivationStep step) {
        return event -> event instanceof ActivationStepCompleted e && e.step() == step;
    }

    private static boolean isEnd(ActivationEvent event) {
        return event instanceof ActivationPaid
                || event instanceof ActivationFailed
                || event instanceof ActivationSuspended;
    }

    /// Commands that lead forward are more likely, so that walks come far.
    private static ActivationCommand command(RandomGenerator random) {
        var step = STEPS.get(random.nextInt(STEPS.size()));
        return switch (random.nextInt(24)) {
            case 0 -> REQUESTED;
            case 1 -> HELD;
            case 2 -> OVERDUE;
            case 3 -> REGION_LOST;
            case 4 -> CAPTURED;
            case 5 -> ENDED;
            case 6 -> ActivationStates.APPROVED;
            case 7 -> ActivationStates.REVIEW_OVERDUE;
            case 8, 9, 10 -> START;
            case 11, 12, 13, 14 -> refused(step);
            default -> done(step);
        };
    }
}
