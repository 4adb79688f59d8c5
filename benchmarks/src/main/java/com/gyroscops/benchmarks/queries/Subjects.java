package com.gyroscops.benchmarks.queries;

/// The subjects of the comparison.
enum Subjects {
    OURS("ours"),
    CHAPTER("the chapter's"),
    DUCK_DB("DuckDB 2.0.0"),
    H2("H2 2.5.252"),
    SQLITE("SQLite 3.54.1"),
    FTS5("SQLite FTS5"),
    LUCENE("Lucene 10.6.0");

    final String title;

    Subjects(String title) {
        this.title = title;
    }

    Subject create() {
        return switch (this) {
            case OURS -> new OurQueries();
            case CHAPTER -> new ChapterQueries();
            case DUCK_DB -> new DuckDb();
            case H2 -> new H2();
            case SQLITE -> new Sqlite();
            case FTS5 -> new Fts5();
            case LUCENE -> new Lucene();
        };
    }
}
