package com.gyroscops.eventsourcing.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Divides documents into groups. The store keeps the count and the sums of each group as documents come, change and
/// go, so that reading them costs nothing that grows with the documents.
///
/// @param name unique in its [DocumentType]
/// @param key the group of a document, with `equals` and `hashCode` of its own; a pure function
/// @param sums what is added up; pure functions
public record Grouping<D, G>(
        String name, Function<? super D, ? extends G> key, List<Function<? super D, BigDecimal>> sums) {

    public Grouping {
        sums = List.copyOf(sums);
    }

    /// Groups by `key` that are counted and not added up.
    public static <D, G> Grouping<D, G> by(String name, Function<? super D, ? extends G> key) {
        return new Grouping<>(name, key, List.of());
    }

    /// The same groups, in which `amount` is added up as well.
    public Grouping<D, G> summing(Function<? super D, BigDecimal> amount) {
        return new Grouping<>(
                name, key, Stream.concat(sums.stream(), Stream.of(amount)).toList());
    }
}
