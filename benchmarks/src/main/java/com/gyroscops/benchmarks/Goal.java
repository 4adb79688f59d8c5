package com.gyroscops.benchmarks;

import java.util.List;
import java.util.Optional;

/// How much cheaper than something else ours is to be, or how little it may cost in its own unit.
///
/// @param id under which `notes.json` says why it is missed, if it is
/// @param who which subject of ours, usually [#OURS]
/// @param ours what of ours is compared
/// @param against the subject that it is compared with, or [#NONE]
/// @param what in which respect that is compared
/// @param most ours may cost so many times what the other one does, or take so much where there is no other;
///     [#SHOWN] when there is no goal and the ratio is worth showing all the same
record Goal(String id, String table, String who, String ours, String against, String what, double most) {

    static final String OURS = "ours";
    static final String NONE = "";
    static final double SHOWN = Double.POSITIVE_INFINITY;

    Goal(String id, String table, String ours, String against, String what, double most) {
        this(id, table, OURS, ours, against, what, most);
    }

    /// A goal in the same respect for both.
    static Goal of(String table, String what, String against, double most) {
        return new Goal(what + " / " + against, table, what, against, what, most);
    }

    static Goal shown(String table, String what, String against) {
        return of(table, what, against, SHOWN);
    }

    /// A goal in the figure's own unit.
    static Goal atMost(String table, String what, double most) {
        return new Goal(what, table, what, NONE, what, most);
    }

    /// The same goal for another subject of ours.
    Goal by(String subject) {
        return new Goal(id + " by " + subject, table, subject, ours, against, what, most);
    }

    /// What was reached, if both were measured.
    Optional<Reached> reached(List<Figure> figures) {
        var mine = find(figures, who, ours);
        if (against.equals(NONE)) {
            return mine.map(figure -> Reached.of(figure, most));
        }
        return mine.flatMap(one -> find(figures, against, what).map(other -> Reached.of(Ratio.of(one, other), most)));
    }

    private static Optional<Figure> find(List<Figure> figures, String subject, String what) {
        return figures.stream()
                .filter(figure -> figure.subject().equals(subject) && figure.what().equals(what))
                .findFirst();
    }
}
