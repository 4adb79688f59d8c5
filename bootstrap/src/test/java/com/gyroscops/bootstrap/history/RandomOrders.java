package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Request.Look;
import com.gyroscops.bootstrap.history.Request.Order;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/// Generates random requests, such that most payments live long enough to be refunded many times. Thread-safe.
final class RandomOrders {

    /// Authorized at once, or held for a manager or a director.
    private static final String[] AMOUNTS = {"20.00", "40.00", "20000.00", "200000.00"};

    /// The organization of requests that name none.
    private static final OrganizationId DEMO = new OrganizationId("demo-org");

    /// The last revision that a client has received.
    private final Map<PaymentId, Long> known = new ConcurrentHashMap<>();

    /// Records that a client has received `revision`.
    void told(PaymentId payment, long revision) {
        known.merge(payment, revision, Math::max);
    }

    /// A request to `payment`.
    ///
    /// @param key the idempotency key, if the request gets one
    Request next(PaymentId payment, String user, String key, SplittableRandom random) {
        var kind = random.nextInt(100);
        if (kind < 8) {
            return new Look(payment);
        }
        var expected = random.nextInt(4) == 0
                ? OptionalLong.of(Math.max(0, known.getOrDefault(payment, 0L) - (random.nextInt(5) == 0 ? 1 : 0)))
                : OptionalLong.empty();
        var keyed = random.nextInt(3) == 0 ? Optional.of(key) : Optional.<String>empty();
        return new Order(command(kind, payment, new UserId(user), random), user, expected, keyed);
    }

    private static PaymentCommand command(int kind, PaymentId payment, UserId user, SplittableRandom random) {
        var amount = AMOUNTS[Math.floorMod(payment.hashCode(), AMOUNTS.length)];
        var role = random.nextInt(4) == 0 ? ReviewerRole.MANAGER : ReviewerRole.DIRECTOR;
        if (kind < 13) {
            return new RequestPayment(payment, DEMO, user, Optional.empty(), Money.of(amount, Currency.EUR), user);
        } else if (kind < 30) {
            var other = random.nextInt(20) == 0 ? "1.00" : amount;
            return new ProcessPayment(payment, DEMO, user, Money.of(other, Currency.EUR), user);
        } else if (kind < 44) {
            return new ApproveReview(payment, role, user, Optional.empty());
        } else if (kind < 45) {
            return new RejectReview(payment, role, user, Optional.empty());
        } else if (kind < 64) {
            return new CapturePayment(payment, Optional.empty());
        } else if (kind < 65) {
            return new CancelPayment(payment, Optional.empty());
        } else if (kind < 66) {
            return new FailPayment(payment, Optional.empty());
        }
        var part = new BigDecimal(random.nextBoolean() ? "0.05" : "0.02");
        var refunded = new BigDecimal(amount).multiply(part).setScale(2);
        return new RefundPayment(payment, new Money(refunded, Currency.EUR));
    }
}
