package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.shared.Command;
import java.util.List;

/// Process many payments.
///
/// @param atomic whether all of them are processed or none; otherwise each is independent
public record ProcessPayments(List<ProcessPayment> commands, boolean atomic) implements Command {

    public ProcessPayments {
        commands = List.copyOf(commands);
    }
}
