package com.gyroscops.eventsourcing.documents;

import java.math.BigDecimal;
import java.util.List;

/// The count and the sums of the documents of one group.
///
/// @param count the number of documents, at least 1
/// @param sums one for each of [Grouping#sums], exact, with unspecified scale
public record Group<G>(G key, long count, List<BigDecimal> sums) {

    public Group {
        sums = List.copyOf(sums);
    }
}
