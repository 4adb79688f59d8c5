package com.gyroscops.contracts.store;

import com.gyroscops.application.search.EventTexts;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.shared.DomainEvent;
import java.util.List;
import java.util.Optional;

/// The texts in the contract's events, which are payments that failed or were cancelled: a store under contract looks
/// into these.
public record ReasonTexts() implements EventTexts {

    @Override
    public List<String> of(DomainEvent data) {
        return switch (data) {
            case PaymentFailed event -> with(event.paymentId().value(), event.reason());
            case PaymentCancelled event -> with(event.paymentId().value(), event.reason());
            default -> List.of();
        };
    }

    private static List<String> with(String payment, Optional<String> reason) {
        return reason.map(text -> List.of(payment, text)).orElseGet(() -> List.of(payment));
    }
}
