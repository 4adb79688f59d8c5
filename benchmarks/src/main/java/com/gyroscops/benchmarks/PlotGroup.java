package com.gyroscops.benchmarks;

import java.util.function.Predicate;

/// Figures that stand in one plot together. Percentages are in none: their place is the table.
///
/// @param name what its file is called after the table's name; empty when the table has but one plot
/// @param title stands over it
/// @param what which figures, by what they measure
public record PlotGroup(String name, String title, Predicate<String> what) {

    String file(String table) {
        return "performance-" + table + (name.isEmpty() ? "" : "-" + name) + ".svg";
    }
}
