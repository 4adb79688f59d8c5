package com.gyroscops.benchmarks;

import com.gyroscops.benchmarks.Report.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The goals of a table with their results, and the reasons for those that are missed.
final class GoalRows {

    static final String MET = "met";
    static final String MISSED = "**missed**";
    static final String NOT_MEASURED = "not measured yet";
    private static final String NO_GOAL = "";

    private GoalRows() {}

    static List<String> of(Chapter chapter, Map<String, String> notes) {
        var goals = goals(chapter);
        if (goals.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("| measurement | compared with | goal | best samples | rounds | medians | |");
        lines.add("|---|---|---|---|---|---|---|");
        goals.forEach(goal -> lines.add(row(chapter, goal)));
        lines.add("");
        var missed = goals.stream()
                .filter(goal -> verdict(chapter, goal).equals(MISSED) && notes.containsKey(goal.id()))
                .map(goal -> "- *" + goal.ours() + "*" + besides(goal) + ": " + notes.get(goal.id()))
                .toList();
        if (!missed.isEmpty()) {
            lines.add("Reasons for missed goals, as far as they are known:\n");
            lines.addAll(missed);
            lines.add("");
        }
        return lines;
    }

    /// The number of goals for each verdict.
    static Map<String, Long> counts(Chapter chapter) {
        return goals(chapter).stream()
                .collect(Collectors.groupingBy(goal -> verdict(chapter, goal), Collectors.counting()));
    }

    private static List<Goal> goals(Chapter chapter) {
        return Goals.all().stream()
                .filter(goal -> goal.table().equals(chapter.table().name()))
                .toList();
    }

    private static String verdict(Chapter chapter, Goal goal) {
        if (goal.most() == Goal.SHOWN) {
            return NO_GOAL;
        }
        return goal.reached(chapter.results().figures())
                .map(reached -> reached.met() ? MET : MISSED)
                .orElse(NOT_MEASURED);
    }

    private static String row(Chapter chapter, Goal goal) {
        var reached = goal.reached(chapter.results().figures());
        var who = goal.who().equals(Goal.OURS) ? "" : " (" + goal.who() + ")";
        return "| " + (goal.ours() + who) + " | " + against(goal) + " | " + aim(chapter, goal) + " | "
                + reached.map(Reached::best).orElse("") + " | "
                + reached.map(Reached::rounds).orElse("") + " | "
                + reached.map(Reached::medians).orElse("") + " | " + verdict(chapter, goal) + " |";
    }

    private static String against(Goal goal) {
        return goal.against().equals(Goal.OURS) || !goal.ours().equals(goal.what())
                ? goal.against() + ", " + goal.what()
                : goal.against();
    }

    private static String besides(Goal goal) {
        return goal.against().equals(Goal.NONE) ? "" : ", against " + against(goal);
    }

    private static String aim(Chapter chapter, Goal goal) {
        if (goal.most() == Goal.SHOWN) {
            return "";
        }
        return goal.against().equals(Goal.NONE)
                ? "at most " + Numbers.with(goal.most(), unit(chapter, goal))
                : Ratio.words(goal.most());
    }

    private static String unit(Chapter chapter, Goal goal) {
        return chapter.results().figures().stream()
                .filter(figure -> figure.what().equals(goal.what()))
                .map(Figure::unit)
                .findFirst()
                .orElse("");
    }
}
