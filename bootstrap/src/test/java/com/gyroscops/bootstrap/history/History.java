package com.gyroscops.bootstrap.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The operations of clients with their outcomes, and the resulting log.
///
/// @param operations in the order in which they began
/// @param log in the order of positions
public record History(List<Operation> operations, List<LoggedEvent> log) {

    /// The number of operations by kind of outcome, and the number of replayed responses.
    public Map<String, Long> counts() {
        var counts = new TreeMap<>(operations.stream()
                .collect(Collectors.groupingBy(
                        operation -> operation.outcome().getClass().getSimpleName(), Collectors.counting())));
        counts.put("Replayed", operations.stream().filter(Operation::replayed).count());
        counts.put("Events", (long) log.size());
        return counts;
    }
}
