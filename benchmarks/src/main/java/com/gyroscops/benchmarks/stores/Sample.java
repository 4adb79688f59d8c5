package com.gyroscops.benchmarks.stores;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/// An event that all stores append: created for each append, and the same for all. Each store puts it into its own
/// envelope.
///
/// @param correlationId a new text of 36 characters, as `causationId` is
/// @param organization one of 200
/// @param user one of 20,000
record Sample(
        UUID id, Fact fact, Instant timestamp, String correlationId, String causationId, int organization, int user) {

    static final int ORGANIZATIONS = 200;
    static final int USERS = 20_000;

    private static final BigDecimal AMOUNT = new BigDecimal("100.00");

    /// An event's data.
    record Fact(String paymentId, BigDecimal amount, String currency, Instant requestedAt, Instant processedAt) {}

    static Sample next(String paymentId, SplittableRandom random) {
        var now = Instant.ofEpochMilli(1_714_521_600_000L + random.nextInt(1_000_000));
        return new Sample(
                new UUID(random.nextLong(), random.nextLong()),
                new Fact(paymentId, new BigDecimal(AMOUNT.unscaledValue(), 2), "EUR", now, now.plusMillis(1)),
                now,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                new UUID(random.nextLong(), random.nextLong()).toString(),
                random.nextInt(ORGANIZATIONS),
                random.nextInt(USERS));
    }
}
