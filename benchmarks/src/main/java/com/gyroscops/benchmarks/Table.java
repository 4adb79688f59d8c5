package com.gyroscops.benchmarks;

import java.util.List;

/// One table of the benchmarks: figures that are compared with each other.
public interface Table {

    String name();

    /// A description in one sentence.
    String sentence();

    /// Notes for readers of its figures, as Markdown: the subjects, how they are compared, and what differs between
    /// them.
    default String about() {
        return sentence();
    }

    /// The plots of its figures, in order; a figure is in the first plot that selects it.
    default List<PlotGroup> plots() {
        return List.of(new PlotGroup("", "", _ -> true));
    }

    /// Measures the table.
    ///
    /// @param quick whether to do little work, to check that the table works: its figures are meaningless
    List<Figure> measure(Progress progress, boolean quick);
}
