package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.Sent;
import com.gyroscops.exercises.support.TheApplication;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@Exercise(10)
class Exercise10Test {

    private static final PaymentId ID = new PaymentId("p");

    private final List<String> measured = new CopyOnWriteArrayList<>();

    @AutoClose
    private final TheApplication application =
            TheApplication.with((command, outcome) -> measured.add(command + " " + outcome));

    @Test
    @Hint(1)
    void a_repeated_request_is_measured_as_such() {
        var alice = new UserId("alice");
        var process = new ProcessPayment(ID, new OrganizationId("acme"), alice, Money.of("100", Currency.EUR), alice);
        send(process);
        send(process);

        assertThat(measured)
                .as("one payment was processed, and one answer was remembered")
                .containsExactly("ProcessPayment accepted", "ProcessPayment replayed");
    }

    @Test
    @Hint(2)
    void a_remembered_refusal_is_one_too() {
        var capture = new CapturePayment(ID, Optional.empty());
        send(capture);
        send(capture);

        assertThat(measured)
                .as("one capture was refused, and one refusal was remembered")
                .containsExactly("CapturePayment payment-not-found", "CapturePayment replayed");
    }

    private void send(PaymentCommand command) {
        application.commands.single().handle(Sent.under("key", command));
    }
}
