package com.gyroscops.benchmarks;

import java.util.List;

/// One table of the benchmarks: what is measured together, since it is compared with each other.
public interface Table {

    String name();

    /// What it measures, in one sentence.
    String sentence();

    /// What a reader of its figures has to know, as Markdown: who is compared, how, and what is not the same for all.
    default String about() {
        return sentence();
    }

    /// The plots that its figures make, in their order; a figure is in the first that takes it.
    default List<PlotGroup> plots() {
        return List.of(new PlotGroup("", "", _ -> true));
    }

    /// Measures.
    ///
    /// @param quick whether little work is enough, to see that it works: its figures mean nothing
    List<Figure> measure(Progress progress, boolean quick);
}
