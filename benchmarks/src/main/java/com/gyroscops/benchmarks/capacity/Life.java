package com.gyroscops.benchmarks.capacity;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// The planned and the past steps of one payment.
final class Life {

    private static final int HELD = 1_500_000;
    private static final List<Currency> CURRENCIES = List.of(Currency.EUR, Currency.EUR, Currency.USD, Currency.GBP);

    final String id;
    final int organization;
    final Money amount;

    /// The client's correlation id, if it sends one.
    final Optional<String> correlation;

    private final Deque<Step> steps = new ArrayDeque<>();

    /// @param number how many payments were created before
    Life(int number, SplittableRandom random) {
        id = id(number, random);
        organization = (int) (Math.pow(random.nextDouble(), 2.5) * 500);
        correlation = random.nextBoolean()
                ? Optional.of(new UUID(random.nextLong(), random.nextLong()).toString())
                : Optional.empty();
        var kind = random.nextInt(10);
        // In hundredths, and even, so that half of it is a valid amount.
        var cents = kind < 2 ? HELD + 2 * random.nextLong(4_000_000) : 100 + 2 * random.nextLong(400_000);
        amount = new Money(BigDecimal.valueOf(cents, 2), CURRENCIES.get(random.nextInt(CURRENCIES.size())));
        if (kind < 2) {
            reviewed(random);
        } else {
            if (kind < 7) {
                steps.add(Step.REQUEST);
            }
            authorized(random);
        }
    }

    /// The next step; empty at the end.
    Optional<Step> next() {
        return Optional.ofNullable(steps.poll());
    }

    private void reviewed(SplittableRandom random) {
        steps.add(Step.REQUEST);
        if (random.nextInt(4) == 0) {
            steps.add(Step.REJECT);
        } else {
            steps.add(Step.APPROVE);
            authorized(random);
        }
    }

    private void authorized(SplittableRandom random) {
        steps.add(Step.PROCESS);
        switch (random.nextInt(10)) {
            case 0 -> steps.add(Step.CANCEL);
            case 1 -> steps.add(Step.FAIL);
            case 2, 3 -> steps.addAll(List.of(Step.CAPTURE, Step.REFUND_HALF));
            case 4 -> steps.addAll(List.of(Step.CAPTURE, Step.REFUND_HALF, Step.REFUND_HALF));
            default -> steps.add(Step.CAPTURE);
        }
    }

    /// The id of a payment: mostly absent, so that the application generates a UUID, else a number of the client.
    private static String id(int number, SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> "p" + Integer.toString(number, 36);
            case 1, 2 -> "payment-" + number;
            case 3 ->
                String.format(
                        Locale.ROOT,
                        "tenant-%04d:department-%03d:orders.2024.quarter:invoice-%09d",
                        number % 999,
                        7,
                        number);
            default -> new UUID(random.nextLong(), random.nextLong()).toString();
        };
    }
}
