package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The amounts of open payments by their ids: an immutable map, as a binary tree over the bits of the ids' hash codes.
///
/// A change shares everything with the map before it except for one path, so that it costs the same with ten payments
/// and with ten thousand.
sealed interface OpenPayments {

    record Nothing() implements OpenPayments {}

    /// Payments whose ids have the same hash code, which is nearly always one.
    record Leaf(int hash, Map<PaymentId, OpenAmount> amounts) implements OpenPayments {

        public Leaf {
            amounts = Map.copyOf(amounts);
        }
    }

    /// Those whose next bit is 0, and those whose next bit is 1.
    record Fork(OpenPayments zero, OpenPayments one) implements OpenPayments {}

    /// No payments.
    static OpenPayments none() {
        return new Nothing();
    }

    default Optional<OpenAmount> find(PaymentId payment) {
        var hash = payment.hashCode();
        var at = this;
        for (var bits = hash; at instanceof Fork fork; bits >>>= 1) {
            at = (bits & 1) == 0 ? fork.zero() : fork.one();
        }
        return at instanceof Leaf leaf ? Optional.ofNullable(leaf.amounts().get(payment)) : Optional.empty();
    }

    /// A copy with the amount of a payment.
    default OpenPayments with(PaymentId payment, OpenAmount amount) {
        return with(payment, amount, 0);
    }

    /// A copy without a payment.
    default OpenPayments without(PaymentId payment) {
        return without(payment, 0);
    }

    private OpenPayments with(PaymentId payment, OpenAmount amount, int depth) {
        var hash = payment.hashCode();
        return switch (this) {
            case Nothing _ -> new Leaf(hash, Map.of(payment, amount));
            case Leaf leaf when leaf.hash() == hash -> {
                var more = new HashMap<>(leaf.amounts());
                more.put(payment, amount);
                yield new Leaf(hash, more);
            }
            case Leaf leaf -> {
                OpenPayments split = isZero(leaf.hash(), depth) ? new Fork(leaf, none()) : new Fork(none(), leaf);
                yield split.with(payment, amount, depth);
            }
            case Fork fork ->
                isZero(hash, depth)
                        ? new Fork(fork.zero().with(payment, amount, depth + 1), fork.one())
                        : new Fork(fork.zero(), fork.one().with(payment, amount, depth + 1));
        };
    }

    private OpenPayments without(PaymentId payment, int depth) {
        return switch (this) {
            case Nothing _ -> this;
            case Leaf leaf -> {
                var fewer = new HashMap<>(leaf.amounts());
                fewer.remove(payment);
                yield fewer.isEmpty() ? none() : new Leaf(leaf.hash(), fewer);
            }
            case Fork fork -> {
                var isZero = isZero(payment.hashCode(), depth);
                var zero = isZero ? fork.zero().without(payment, depth + 1) : fork.zero();
                var one = isZero ? fork.one() : fork.one().without(payment, depth + 1);
                yield zero instanceof Nothing && one instanceof Nothing ? none() : new Fork(zero, one);
            }
        };
    }

    private static boolean isZero(int hash, int depth) {
        return (hash >>> depth & 1) == 0;
    }
}
