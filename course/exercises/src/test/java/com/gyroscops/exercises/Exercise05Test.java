package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.Sent;
import com.gyroscops.exercises.support.TheApplication;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Exercise(5)
class Exercise05Test {

    private static final PaymentId ID = new PaymentId("p");
    private static final Money AMOUNT = Money.of("100", Currency.EUR);

    private final AtomicBoolean down = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    @AutoClose
    private final TheApplication application = TheApplication.with(this::rates);

    private ExchangeRates rates() {
        asked.incrementAndGet();
        if (down.get()) {
            throw new IllegalStateException("the source of exchange rates is down");
        }
        return new FixedExchangeRates().current();
    }

    @BeforeEach
    void process() {
        handle(process(ID, AMOUNT));
        asked.set(0);
    }

    @Test
    @Hint(1)
    void a_capture_succeeds_without_rates() {
        down.set(true);

        assertThatCode(() -> handle(new CapturePayment(ID, Optional.empty())))
                .as("a payment can be captured while the source of exchange rates is down")
                .doesNotThrowAnyException();
    }

    @Test
    @Hint(2)
    void who_does_not_need_rates_does_not_ask_for_them() {
        handle(new CapturePayment(ID, Optional.empty()));
        handle(new RefundPayment(ID, AMOUNT));

        assertThat(asked).as("no rates were asked for to capture and to refund").hasValue(0);
    }

    @Test
    @Hint(1)
    void a_new_payment_is_held_by_todays_rates() {
        var id = new PaymentId("big");
        handle(process(id, Money.of("100000", Currency.USD)));

        assertThat(asked).as("for a new payment rates are asked for once").hasValue(1);
        assertThat(handle(new CapturePayment(id, Optional.empty())))
                .as("a new payment of 100 000 USD is held for review")
                .isEqualTo("payment-not-authorized");
    }

    /// The code of the refusal; `accepted` when there is none.
    private static ProcessPayment process(PaymentId payment, Money amount) {
        var alice = new UserId("alice");
        return new ProcessPayment(payment, new OrganizationId("acme"), alice, amount, alice);
    }

    private String handle(PaymentCommand command) {
        return application.commands.single().handle(Sent.of(command)).fold(Exercise05Test::codeOf, _ -> "accepted");
    }

    private static String codeOf(Object failure) {
        return failure instanceof Rejected<?> rejected && rejected.rejection() instanceof Rejection refusal
                ? RejectionCode.of(refusal)
                : failure.toString();
    }
}
