package com.gyroscops.benchmarks;

import java.util.List;
import java.util.Optional;

/// A performance goal: a maximum ratio to another subject's cost, or a maximum in the figure's own unit.
///
/// @param id the key in `notes.json` of the reason why it is missed, if it is
/// @param who the subject of this project, usually [#OURS]
/// @param ours the operation of that subject
/// @param against the subject that it is compared with, or [#NONE]
/// @param what the operation of the other subject
/// @param most the maximum ratio, or the maximum where there is no other subject; [#SHOWN] when there is no goal and
///     only the ratio is shown
record Goal(String id, String table, String who, String ours, String against, String what, double most) {

    static final String OURS = "ours";
    static final String NONE = "";
    static final double SHOWN = Double.POSITIVE_INFINITY;

    Goal(String id, String table, String ours, String against, String what, double most) {
        this(id, table, OURS, ours, against, what, most);
    }

    /// A goal that compares the same operation of both subjects.
    static Goal of(String table, String what, String against, double most) {
        return new Goal(what + " / " + against, table, what, against, what, most);
    }

    static Goal shown(String table, String what, String against) {
        return of(table, what, against, SHOWN);
    }

    /// A maximum in the figure's own unit.
    static Goal atMost(String table, String what, double most) {
        return new Goal(what, table, what, NONE, what, most);
    }

    /// The same goal for another subject of this project.
    Goal by(String subject) {
        return new Goal(id + " by " + subject, table, subject, ours, against, what, most);
    }

    /// The result, if both were measured.
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
