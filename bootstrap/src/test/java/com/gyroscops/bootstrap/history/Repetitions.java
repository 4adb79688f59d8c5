package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Outcome.Mismatch;
import com.gyroscops.bootstrap.history.Outcome.Refused;
import com.gyroscops.bootstrap.history.Outcome.Seen;
import com.gyroscops.bootstrap.history.Request.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Groups requests with the same key to one operation, which is executed at most once.
final class Repetitions {

    private Repetitions() {}

    /// The identity of an operation that is executed at most once: the user and the key, or the request if it has no
    /// key.
    static String identity(Operation operation) {
        return operation.request() instanceof Order order && order.key().isPresent()
                ? "key " + order.user() + "/" + order.key().get()
                : operation.id();
    }

    /// Each group of repetitions as one operation, from its first request to its first final response. Operations that
    /// cannot have been executed are omitted.
    static List<Operation> merged(Collection<Operation> operations) {
        var merged = new ArrayList<Operation>();
        var groups = new LinkedHashMap<String, List<Operation>>();
        for (Operation operation : operations) {
            if (isFinal(operation) || operation.mayHaveHappened()) {
                groups.computeIfAbsent(identity(operation), _ -> new ArrayList<>())
                        .add(operation);
            } else if (saysSomething(operation.outcome())) {
                // A revision mismatch is not stored under a key, so each request is checked again.
                merged.add(operation);
            }
        }
        groups.values().forEach(group -> merged.add(one(group)));
        return merged;
    }

    /// The contradictions between responses to requests with the same key.
    static Stream<String> contradictions(Collection<Operation> operations) {
        var groups = new LinkedHashMap<String, List<Operation>>();
        operations.stream()
                .filter(Repetitions::isFinal)
                .forEach(operation -> groups.computeIfAbsent(identity(operation), _ -> new ArrayList<>())
                        .add(operation));
        return groups.entrySet().stream().flatMap(group -> contradiction(group.getKey(), group.getValue()).stream());
    }

    private static Optional<String> contradiction(String identity, List<Operation> group) {
        if (group.stream().map(Operation::outcome).distinct().count() > 1) {
            return Optional.of("Answers under one key differ, " + identity + ": " + group);
        }
        if (group.stream().filter(operation -> !operation.replayed()).count() > 1) {
            return Optional.of("Two answers under one key say that they are the first, " + identity + ": " + group);
        }
        return Optional.empty();
    }

    private static Operation one(List<Operation> group) {
        var answers = group.stream().filter(Repetitions::isFinal).toList();
        var begin = group.stream().mapToLong(Operation::begin).min().orElseThrow();
        var end = answers.stream().mapToLong(Operation::end).min().orElse(Operation.NEVER);
        var like = answers.isEmpty() ? group.getFirst() : answers.getFirst();
        return new Operation(like.id(), like.request(), begin, end, like.outcome(), like.replayed());
    }

    /// Whether the same request with the same key gets the same response from now on.
    private static boolean isFinal(Operation operation) {
        return operation.request() instanceof Order
                && (operation.outcome() instanceof Accepted || operation.outcome() instanceof Refused);
    }

    /// Whether it depends on the payment's state although it changed nothing.
    private static boolean saysSomething(Outcome outcome) {
        return outcome instanceof Mismatch || outcome instanceof Seen;
    }
}
