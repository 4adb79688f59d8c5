package com.gyroscops.domain.billing.payment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The edges of the state diagram of a payment: which event leads from which state to which.
final class LifeCycle {

    private static final String DIAGRAM = """
            Absent     --> Pending    : PaymentRequested
            Absent     --> Authorized : PaymentProcessed
            Pending    --> InReview   : PaymentHeldForReview
            InReview   --> Pending    : PaymentReviewApproved
            InReview   --> Cancelled  : PaymentReviewRejected
            Pending    --> Authorized : PaymentProcessed
            Authorized --> Completed  : PaymentCaptured
            Pending    --> Cancelled  : PaymentCancelled
            InReview   --> Cancelled  : PaymentCancelled
            Authorized --> Cancelled  : PaymentCancelled
            Pending    --> Failed     : PaymentFailed
            Authorized --> Failed     : PaymentFailed
            Completed  --> Completed  : PaymentRefunded
            Completed  --> Refunded   : PaymentRefunded
            """;

    private static final Set<Edge> EDGES = DIAGRAM.lines()
            .map(line -> line.split(" +(-->|:) +"))
            .map(Edge::of)
            .collect(Collectors.toUnmodifiableSet());

    private LifeCycle() {}

    static Stream<Edge> edges() {
        return EDGES.stream();
    }

    static Edge edge(Payment from, PaymentEvent event) {
        return new Edge(Names.of(from), Names.of(from.evolve(event)), Names.of(event));
    }

    static boolean has(Edge edge) {
        return EDGES.contains(edge);
    }

    /// Whether an event of this kind can follow that state.
    static boolean allows(Payment from, PaymentEvent event) {
        return edges().anyMatch(edge ->
                edge.from().equals(Names.of(from)) && edge.event().equals(Names.of(event)));
    }

    record Edge(String from, String to, String event) {

        private static Edge of(String[] words) {
            return new Edge(words[0], words[1], words[2]);
        }
    }
}
