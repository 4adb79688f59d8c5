package com.gyroscops.application.execution;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.payment;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentStream;
import com.gyroscops.application.testing.MapStates;
import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S54")
@Tag("S55")
class HistoryTest {

    /// Commands go through a cache that forgets now and then; a full replay knows no cache.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_remembered_state_and_the_events_after_it_are_a_full_replay(long seed) {
        var random = new SplittableRandom(seed);
        try (var payments = new Payments()) {
            for (int step = 0; step < 300; step++) {
                if (random.nextInt(20) == 0) {
                    payments.states.forgetEverything();
                }
                var id = payment("payment-" + random.nextInt(5));
                payments.useCases.commands().handle(by(randomCommand(id, random)));
                assertThat(load(payments, payments.states, id))
                        .as("seed %d, step %d, %s", seed, step, id)
                        .isEqualTo(load(payments, new MapStates<>(), id));
            }
        }
    }

    private static Loaded<Payment> load(Payments payments, StateCache<Payment> states, PaymentId id) {
        var decider = Payment.decider(new ReviewPolicy(Say.RATES));
        return new History<>(PaymentEvent.class, payments.store, states).load(PaymentStream.of(id), decider);
    }

    private static PaymentCommand randomCommand(PaymentId id, SplittableRandom random) {
        Money amount = Say.eur(random.nextBoolean() ? "20000.00" : "100.00");
        return switch (random.nextInt(6)) {
            case 0 -> new RequestPayment(id, amount, Say.ALICE, Optional.empty());
            case 1 -> new ProcessPayment(id, amount, Say.ALICE);
            case 2 -> new ApproveReview(id, ReviewerRole.DIRECTOR, new UserId("grace"), Optional.empty());
            case 3 -> new CapturePayment(id, Optional.empty());
            case 4 -> new RefundPayment(id, Say.eur("10.00"));
            default -> new CancelPayment(id, Optional.empty());
        };
    }
}
