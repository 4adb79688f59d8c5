package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.eventsourcing.documents.Group;
import com.gyroscops.eventsourcing.documents.Grouping;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// The groups of one grouping that have documents. Not thread-safe.
final class Groups<D, G> {

    private final Grouping<D, G> grouping;
    private final Map<G, Group<G>> groups = new HashMap<>();

    Groups(Grouping<D, G> grouping) {
        this.grouping = grouping;
    }

    /// Computes the change of the groups when `after` replaces `before`. Nothing is modified yet, because a function
    /// that throws must not leave a partial change.
    Change change(@Nullable D before, @Nullable D after) {
        return new Change(before == null ? null : groupOf(before), after == null ? null : groupOf(after));
    }

    List<Group<G>> all() {
        return List.copyOf(groups.values());
    }

    /// A document as a group of one.
    private Group<G> groupOf(D document) {
        var sums = new BigDecimal[grouping.sums().size()];
        for (var i = 0; i < sums.length; i++) {
            sums[i] = grouping.sums().get(i).apply(document);
        }
        return new Group<>(grouping.key().apply(document), 1, List.of(sums));
    }

    /// A group with one document added or removed; null when it becomes empty.
    private static <G> @Nullable Group<G> sum(
            Group<G> group, long more, BinaryOperator<BigDecimal> add, Group<G> other) {
        var count = group.count() + more;
        if (count == 0) {
            return null;
        }
        var sums = new BigDecimal[group.sums().size()];
        for (var i = 0; i < sums.length; i++) {
            sums[i] = add.apply(group.sums().get(i), other.sums().get(i));
        }
        return new Group<>(group.key(), count, List.of(sums));
    }

    /// One document removed, added or replaced.
    final class Change {

        private final @Nullable Group<G> before;
        private final @Nullable Group<G> after;

        private Change(@Nullable Group<G> before, @Nullable Group<G> after) {
            this.before = before;
            this.after = after;
        }

        void make() {
            if (before != null) {
                groups.computeIfPresent(before.key(), (_, group) -> sum(group, -1, BigDecimal::subtract, before));
            }
            if (after != null) {
                groups.merge(after.key(), after, (group, more) -> sum(group, 1, BigDecimal::add, more));
            }
        }
    }
}
