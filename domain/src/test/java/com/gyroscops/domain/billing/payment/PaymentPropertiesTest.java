package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Payment.Refunded;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRefunded;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentWalk.Turn;
import com.gyroscops.domain.shared.Money;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Properties of every random walk of commands.
class PaymentPropertiesTest {

    @Test
    void the_walks_meet_every_state_every_event_and_every_refusal() {
        var met = new HashSet<String>();
        PaymentWalk.WALKS
                .walks()
                .map(PaymentWalk::turns)
                .forEach(turns -> turns.forEach(turn -> {
                    met.add(Names.of(turn.after()));
                    turn.decision()
                            .peek(events -> events.forEach(event -> met.add(Names.of(event))))
                            .peekLeft(rejection -> met.add(Names.of(rejection)));
                }));
        assertThat(met)
                .containsAll(Names.ofPermitted(Payment.class))
                .containsAll(Names.ofPermitted(PaymentEvent.class))
                .containsAll(Names.ofPermitted(PaymentRejection.class));
    }

    @Test
    void deciding_and_evolving_never_throw() {
        PaymentWalk.WALKS.check(PaymentWalk::turns);
    }

    @Test
    void every_event_decided_follows_the_diagram_and_changes_the_payment() {
        onEveryTurn(turn -> {
            var state = turn.before();
            for (var event : turn.events()) {
                assertThat(LifeCycle.edge(state, event)).matches(LifeCycle::has, "is an edge of the diagram");
                assertThat(state.evolve(event)).isNotEqualTo(state);
                state = state.evolve(event);
            }
            assertThat(state).isEqualTo(turn.after());
        });
    }

    @Test
    void every_event_decided_is_of_the_payment_that_was_asked() {
        onEveryTurn(turn -> assertThat(turn.events())
                .allMatch(
                        event -> event.paymentId().equals(turn.step().command().paymentId())));
    }

    @Test
    void refunds_never_exceed_the_capture() {
        onEveryTurn(turn -> {
            var captured = those(PaymentCaptured.class, turn)
                    .map(PaymentCaptured::amount)
                    .findFirst();
            var refunded = those(PaymentRefunded.class, turn)
                    .map(PaymentRefunded::amount)
                    .reduce(Money::plus);
            refunded.ifPresent(inAll -> {
                assertThat(captured).hasValueSatisfying(all -> assertThat(inAll).isLessThanOrEqualTo(all));
                assertThat(turn.after() instanceof Refunded).isEqualTo(captured.equals(refunded));
            });
        });
    }

    @Test
    void no_command_changes_what_was_authorized() {
        onEveryTurn(turn -> PaymentStates.assertSameAmount(turn.before(), turn.after()));
    }

    @Test
    void no_payment_is_approved_by_who_asked_for_it() {
        onEveryTurn(turn -> assertThat(turn.events())
                .noneMatch(event -> event instanceof PaymentReviewApproved a
                        && a.approvedBy().equals(PaymentExamples.RITA)));
    }

    @Test
    void deciding_twice_gives_the_same() {
        onEveryTurn(turn -> assertThat(
                        turn.before().decide(turn.step().command(), turn.step().facts()))
                .isEqualTo(turn.decision()));
    }

    @Test
    void folding_step_by_step_equals_folding_all_at_once() {
        var decider = PaymentSpecification.decider(POLICY);
        onEveryTurn(turn ->
                assertThat(decider.evolve(decider.initial(), turn.history())).isEqualTo(turn.after()));
    }

    @Test
    void what_is_refused_or_already_so_leaves_the_payment_alone() {
        onEveryTurn(turn -> assertThat(turn.before().equals(turn.after()))
                .isEqualTo(turn.events().isEmpty()));
    }

    @Test
    void ending_what_has_ended_so_is_already_so() {
        onEveryTurn(turn -> {
            var command = turn.step().command();
            if (command instanceof CapturePayment
                    || command instanceof CancelPayment
                    || command instanceof FailPayment) {
                turn.decision()
                        .peek(_ -> assertThat(
                                        turn.after().decide(command, turn.step().facts()))
                                .isEqualTo(Either.right(List.of())));
            }
        });
    }

    private static <E extends PaymentEvent> Stream<E> those(Class<E> kind, Turn turn) {
        return turn.history().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void onEveryTurn(Consumer<Turn> property) {
        PaymentWalk.WALKS.check(walk -> PaymentWalk.turns(walk).forEach(property));
    }
}
