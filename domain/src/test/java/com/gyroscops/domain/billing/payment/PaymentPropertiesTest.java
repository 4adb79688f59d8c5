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
    void theWalksMeetEveryStateEveryEventAndEveryRefusal() {
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
    void decidingAndEvolvingNeverThrow() {
        PaymentWalk.WALKS.check(PaymentWalk::turns);
    }

    @Test
    void everyEventDecidedFollowsTheDiagramAndChangesThePayment() {
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
    void everyEventDecidedIsOfThePaymentThatWasAsked() {
        onEveryTurn(turn -> assertThat(turn.events())
                .allMatch(
                        event -> event.paymentId().equals(turn.step().command().paymentId())));
    }

    @Test
    void refundsNeverExceedTheCapture() {
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
    void noCommandChangesWhatWasAuthorized() {
        onEveryTurn(turn -> PaymentStates.assertSameAmount(turn.before(), turn.after()));
    }

    @Test
    void noPaymentIsApprovedByWhoAskedForIt() {
        onEveryTurn(turn -> assertThat(turn.events())
                .noneMatch(event -> event instanceof PaymentReviewApproved a
                        && a.approvedBy().equals(PaymentExamples.RITA)));
    }

    @Test
    void decidingTwiceGivesTheSame() {
        onEveryTurn(turn -> assertThat(
                        turn.before().decide(turn.step().command(), turn.step().policy()))
                .isEqualTo(turn.decision()));
    }

    @Test
    void foldingStepByStepEqualsFoldingAllAtOnce() {
        var decider = PaymentSpecification.decider(POLICY);
        onEveryTurn(turn ->
                assertThat(decider.evolve(decider.initial(), turn.history())).isEqualTo(turn.after()));
    }

    @Test
    void whatIsRefusedOrAlreadySoLeavesThePaymentAlone() {
        onEveryTurn(turn -> assertThat(turn.before().equals(turn.after()))
                .isEqualTo(turn.events().isEmpty()));
    }

    @Test
    void endingWhatHasEndedSoIsAlreadySo() {
        onEveryTurn(turn -> {
            var command = turn.step().command();
            if (command instanceof CapturePayment
                    || command instanceof CancelPayment
                    || command instanceof FailPayment) {
                turn.decision()
                        .peek(_ -> assertThat(
                                        turn.after().decide(command, turn.step().policy()))
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
