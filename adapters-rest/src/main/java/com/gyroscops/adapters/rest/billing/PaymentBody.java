package com.gyroscops.adapters.rest.billing;

import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Identifier;
import java.time.Instant;
import java.util.Optional;

/// A payment as it is sent.
record PaymentBody(
        String paymentId,
        PaymentStatus status,
        MoneyBody amount,
        MoneyBody refunded,
        Optional<String> requestedBy,
        Optional<String> workflowId,
        Optional<ReviewerRole> requiredRole,
        Optional<String> reason,
        long revision,
        long position,
        Instant openedAt,
        Instant changedAt) {

    static PaymentBody of(PaymentView view) {
        return new PaymentBody(
                view.paymentId().value(),
                view.status(),
                MoneyBody.of(view.amount()),
                MoneyBody.of(view.refunded()),
                view.requestedBy().map(Identifier::value),
                view.workflowId().map(Identifier::value),
                view.requiredRole(),
                view.reason(),
                view.revision(),
                view.position(),
                view.openedAt(),
                view.changedAt());
    }
}
