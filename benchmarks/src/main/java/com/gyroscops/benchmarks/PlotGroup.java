package com.gyroscops.benchmarks;

import java.util.function.Predicate;

/// The figures of one plot. Percentages are in no plot, but in the table.
///
/// @param name the suffix of its file's name after the table's; empty when the table has one plot
/// @param title the heading
/// @param what selects figures by their operation
public record PlotGroup(String name, String title, Predicate<String> what) {

    String file(String table) {
        return "performance-" + table + (name.isEmpty() ? "" : "-" + name) + ".svg";
    }
}
