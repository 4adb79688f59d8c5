package com.gyroscops.application.billing.payment;

import com.gyroscops.eventsourcing.query.Query;
import java.util.List;

/// Totals of payments by status and currency.
public record SummarizePayments() implements Query<List<PaymentTotal>> {}
