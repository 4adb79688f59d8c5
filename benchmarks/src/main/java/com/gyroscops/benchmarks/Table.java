package com.gyroscops.benchmarks;

import java.util.List;

/// One table of the benchmarks: what is measured together, since it is compared with each other.
public interface Table {

    String name();

    /// What it measures, in one sentence.
    String sentence();

    /// Measures.
    ///
    /// @param quick whether little work is enough, to see that it works: its figures mean nothing
    List<Figure> measure(Progress progress, boolean quick);
}
