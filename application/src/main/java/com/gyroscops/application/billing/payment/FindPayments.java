package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;
import java.util.Set;

/// A page of payments by status and currency; an empty set matches all.
///
/// @param beyond the `next` of the previous page; empty for the first page
/// @param limit the maximum number of payments, at least 1
public record FindPayments(Set<PaymentStatus> statuses, Set<Currency> currencies, Optional<Long> beyond, int limit)
        implements Query<DocumentPage<PaymentView>> {

    public FindPayments {
        statuses = Set.copyOf(statuses);
        currencies = Set.copyOf(currencies);
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
    }
}
