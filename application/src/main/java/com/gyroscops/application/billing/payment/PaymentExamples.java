package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.Payment.Completed;
import com.gyroscops.domain.billing.payment.Payment.InReview;
import com.gyroscops.domain.billing.payment.Payment.Pending;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Commands with input that fit a payment: its amount, or what is left to refund, and a reviewer who may decide and did
/// not request it.
final class PaymentExamples {

    /// No decision on a payment that exists looks at an exchange rate.
    static final PaymentFacts FACTS = PaymentFacts.of(new ReviewPolicy(new ExchangeRates(Map.of())));

    private static final OrganizationId SOME_ORGANIZATION = new OrganizationId("example");
    private static final UserId SOME_USER = new UserId("example");
    private static final UserId OTHER_USER = new UserId("example-2");

    private PaymentExamples() {}

    static List<PaymentCommand> of(String id, Payment payment) {
        var paymentId = new PaymentId(id);
        var amount = amountOf(payment);
        var reviewer = payment instanceof InReview r && r.requestedBy().equals(SOME_USER) ? OTHER_USER : SOME_USER;
        return List.of(
                new ProcessPayment(paymentId, SOME_ORGANIZATION, SOME_USER, amount, SOME_USER),
                new ApproveReview(paymentId, ReviewerRole.DIRECTOR, reviewer, Optional.empty()),
                new RejectReview(paymentId, ReviewerRole.DIRECTOR, reviewer, Optional.empty()),
                new RefundPayment(paymentId, amount));
    }

    private static Money amountOf(Payment payment) {
        if (payment instanceof Completed p) {
            return new Money(p.captured().amount().subtract(p.refunded().amount()), p.captured().currency());
        }
        return payment instanceof Pending p ? p.amount() : Money.of("1", Currency.EUR);
    }
}
