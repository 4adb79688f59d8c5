package com.gyroscops.bootstrap.history;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Searches an order in which one payment, executing operations one by one, gives each the outcome that it had,
/// while no operation comes before one that had ended when it began.
final class Linearization {

    private final List<Operation> operations;
    private final Set<Configuration> visited = new HashSet<>();

    private Linearization(List<Operation> operations) {
        this.operations = operations;
    }

    /// What has been executed, and the payment that this leads to. From equal ones the same is left to search.
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
                // It may be executed now and changes nothing, so any order that has it later is as good with it here.
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

    /// The end of the operation that has to be executed next at the latest.
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
