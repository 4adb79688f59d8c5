package com.gyroscops.bootstrap.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the first response that no order of operations explains.
final class FirstContradiction {

    private static final Comparator<Operation> BY_END = Comparator.comparingLong(Operation::end);

    private FirstContradiction() {}

    /// The first such response with the operations around it; empty when [Linearization] finds an order.
    ///
    /// @param operations all operations of one payment
    static Optional<String> in(List<Operation> operations) {
        if (Linearization.exists(operations)) {
            return Optional.empty();
        }
        // An impossible prefix of a history stays impossible with all later operations.
        var first = operations.stream()
                .filter(operation -> operation.end() < Operation.NEVER)
                .sorted(BY_END)
                .filter(answer -> !Linearization.exists(upTo(answer.end(), operations)))
                .findFirst()
                .orElseThrow();
        return Optional.of("No order of the operations explains this answer:\n  " + first
                + "\nafter and beside these:\n  " + around(first, operations));
    }

    /// The history as it was known at `tick`.
    private static List<Operation> upTo(long tick, List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.begin() <= tick)
                .map(operation -> operation.asOf(tick))
                .toList();
    }

    /// The operations concurrent with `first`, and the last few that had ended before.
    private static String around(Operation first, List<Operation> operations) {
        var known = upTo(first.end(), operations).stream().sorted(BY_END).toList();
        var beside = known.stream()
                .filter(operation -> operation.end() >= first.begin())
                .count();
        return known.stream()
                .skip(Math.max(0, known.size() - beside - 5))
                .filter(operation -> !operation.id().equals(first.id()))
                .map(Operation::toString)
                .collect(Collectors.joining("\n  "));
    }
}
