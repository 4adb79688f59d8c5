package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.ACME;
import static com.gyroscops.domain.billing.payment.PaymentExamples.FACTS;
import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentStates.AMOUNT;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Payment.Absent;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamingAPaymentTest {

    /// The id of another request: equal, but a different instance.
    private static final PaymentId AS_SENT = new PaymentId("payment-123");

    @ParameterizedTest
    @MethodSource("commands")
    void every_event_names_the_payment_by_the_instance_that_its_first_event_brought(PaymentCommand command) {
        var events = PaymentStates.all().stream()
                .filter(state -> !(state instanceof Absent))
                .flatMap(state -> state.decide(command, FACTS).toJavaStream())
                .flatMap(List::stream)
                .toList();

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.paymentId()).isSameAs(PaymentExamples.PAYMENT));
    }

    static List<PaymentCommand> commands() {
        return List.of(
                new ProcessPayment(AS_SENT, ACME, MAX, money(AMOUNT), MAX),
                new ApproveReview(AS_SENT, DIRECTOR, MAX, Optional.empty()),
                new RejectReview(AS_SENT, DIRECTOR, MAX, Optional.empty()),
                new CapturePayment(AS_SENT, Optional.empty()),
                new CancelPayment(AS_SENT, Optional.empty()),
                new FailPayment(AS_SENT, Optional.empty()),
                new RefundPayment(AS_SENT, money(AMOUNT)));
    }
}
