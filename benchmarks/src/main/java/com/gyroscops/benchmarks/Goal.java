package com.gyroscops.benchmarks;

import java.util.List;
import java.util.Optional;

/// How much cheaper than something else ours is to be.
///
/// @param id under which `notes.json` says why it is missed, if it is
/// @param ours what of ours is compared
/// @param against the subject that it is compared with
/// @param what in which respect that is compared
/// @param most ours may cost so many times what the other one does
record Goal(String id, String table, String ours, String against, String what, double most) {

    /// A goal in the same respect for both.
    static Goal of(String table, String what, String against, double most) {
        return new Goal(what + " / " + against, table, what, against, what, most);
    }

    /// How many times the other's cost ours is: by their minima, and at least and at most by pairs of samples.
    Optional<Ratio> reached(List<Figure> figures) {
        var mine = find(figures, "ours", ours);
        var theirs = find(figures, against, what);
        return mine.flatMap(one -> theirs.map(other -> Ratio.of(one, other)));
    }

    private static Optional<Figure> find(List<Figure> figures, String subject, String what) {
        return figures.stream()
                .filter(figure -> figure.subject().equals(subject) && figure.what().equals(what))
                .findFirst();
    }
}
