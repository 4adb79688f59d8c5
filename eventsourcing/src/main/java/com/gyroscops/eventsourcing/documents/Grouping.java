package com.gyroscops.eventsourcing.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Divides documents into groups. The store updates the count and the sums of each group with every change, so that the
/// cost of reading them does not depend on the number of documents.
///
/// @param name unique in its [DocumentType]
/// @param key the group of a document, which implements `equals` and `hashCode`; a pure function
/// @param sums the amounts to add up; pure functions
public record Grouping<D, G>(
        String name, Function<? super D, ? extends G> key, List<Function<? super D, BigDecimal>> sums) {

    public Grouping {
        sums = List.copyOf(sums);
    }

    /// Groups by `key` with counts only.
    public static <D, G> Grouping<D, G> by(String name, Function<? super D, ? extends G> key) {
        return new Grouping<>(name, key, List.of());
    }

    /// A copy that also sums `amount`.
    public Grouping<D, G> summing(Function<? super D, BigDecimal> amount) {
        return new Grouping<>(
                name, key, Stream.concat(sums.stream(), Stream.of(amount)).toList());
    }
}
