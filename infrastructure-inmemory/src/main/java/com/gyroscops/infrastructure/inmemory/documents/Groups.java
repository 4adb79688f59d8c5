package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.eventsourcing.documents.Group;
import com.gyroscops.eventsourcing.documents.Grouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The groups of one grouping that have any document. Not thread-safe.
final class Groups<D, G> {

    private final Grouping<D, G> grouping;
    private final Map<G, Totals> groups = new HashMap<>();

    Groups(Grouping<D, G> grouping) {
        this.grouping = grouping;
    }

    /// What `document` adds to its group: found out before anything changes, since a function that fails must change
    /// nothing.
    Share shareOf(D document) {
        var amounts = new ArrayList<BigDecimal>(grouping.sums().size());
        for (var sum : grouping.sums()) {
            amounts.add(sum.apply(document));
        }
        return new Share(grouping.key().apply(document), amounts);
    }

    List<Group<G>> all() {
        var all = new ArrayList<Group<G>>(groups.size());
        groups.forEach((key, totals) -> all.add(new Group<>(key, totals.count, totals.sums)));
        return all;
    }

    /// What the documents of one group come to.
    private static final class Totals {

        private final List<BigDecimal> sums;
        private long count;

        Totals(List<BigDecimal> amounts) {
            sums = new ArrayList<>(amounts);
            count = 1;
        }

        void add(List<BigDecimal> amounts) {
            count++;
            for (var i = 0; i < amounts.size(); i++) {
                sums.set(i, sums.get(i).add(amounts.get(i)));
            }
        }

        void subtract(List<BigDecimal> amounts) {
            count--;
            for (var i = 0; i < amounts.size(); i++) {
                sums.set(i, sums.get(i).subtract(amounts.get(i)));
            }
        }
    }

    /// The part that one document has in its group.
    final class Share {

        private final G key;
        private final List<BigDecimal> amounts;

        private Share(G key, List<BigDecimal> amounts) {
            this.key = key;
            this.amounts = amounts;
        }

        void add() {
            var totals = groups.get(key);
            if (totals == null) {
                groups.put(key, new Totals(amounts));
            } else {
                totals.add(amounts);
            }
        }

        void remove() {
            var totals = groups.get(key);
            if (totals != null) {
                totals.subtract(amounts);
                if (totals.count == 0) {
                    groups.remove(key);
                }
            }
        }
    }
}
