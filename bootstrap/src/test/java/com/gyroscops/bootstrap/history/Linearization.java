package com.gyroscops.bootstrap.history;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Searches for an order in which one payment, executing operations one by one, gives each its outcome, such that no
/// operation comes before one that had ended when it began.
final class Linearization {

    private final List<Operation> operations;
    private final Set<Configuration> visited = new HashSet<>();

    private Linearization(List<Operation> operations) {
        this.operations = operations;
    }

    /// The executed operations with the resulting payment. Equal configurations have the same remaining search.
    private record Configuration(BitSet executed, PaymentModel payment) {}

    /// Whether there is such an order. Operations that never ended may be in it or not.
    static boolean exists(List<Operation> operations) {
        var sorted = operations.stream()
                .sorted(Comparator.comparingLong(Operation::begin))
                .toList();
        return new Linearization(sorted).search(new BitSet(), PaymentModel.NEW);
    }

    private boolean search(BitSet executed, PaymentModel payment) {
        var firstEnd = firstEnd(executed);
        if (firstEnd == Operation.NEVER) {
            return true;
        }
        var candidates = new BitSet();
        for (var i = executed.nextClearBit(0);
                i < operations.size() && operations.get(i).begin() < firstEnd;
                i = executed.nextClearBit(i + 1)) {
            var next = payment.after(operations.get(i));
            if (next.isPresent() && next.get().equals(payment)) {
                // It can be executed now without a change, so this is as good as any later place in the order.
                return search(with(executed, i), payment);
            }
            candidates.set(i, next.isPresent());
        }
        return candidates.stream().anyMatch(i -> {
            var after = payment.after(operations.get(i)).orElseThrow();
            var configuration = new Configuration(with(executed, i), after);
            return visited.add(configuration) && search(configuration.executed(), after);
        });
    }

    /// The earliest end of the operations that are not executed; the next one in the order must have begun before it.
    private long firstEnd(BitSet executed) {
        var first = Operation.NEVER;
        for (var i = executed.nextClearBit(0); i < operations.size(); i = executed.nextClearBit(i + 1)) {
            if (operations.get(i).begin() >= first) {
                return first;
            }
            first = Math.min(first, operations.get(i).end());
        }
        return first;
    }

    private static BitSet with(BitSet executed, int one) {
        var more = (BitSet) executed.clone();
        more.set(one);
        return more;
    }
}
