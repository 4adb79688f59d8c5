package com.gyroscops.application.billing.payment;

import com.gyroscops.eventsourcing.query.Query;
import java.util.List;

/// What do payments come to, by status and currency?
public record SummarizePayments() implements Query<List<PaymentTotal>> {}
