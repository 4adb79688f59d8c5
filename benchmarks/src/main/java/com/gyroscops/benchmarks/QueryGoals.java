package com.gyroscops.benchmarks;

import com.gyroscops.benchmarks.capacity.CapacityTable;
import java.util.List;

/// The goals of the tables of queries.
final class QueryGoals {

    private static final String QUERIES = "queries";
    private static final String FTS5 = "queries-fts5";
    private static final String LUCENE = "queries-lucene";
    private static final String CAPACITY = "capacity";

    private static final String OF_CHAPTER = "the chapter's";
    private static final String OF_DUCK_DB = "DuckDB 2.0.0";
    private static final String OF_H2 = "H2 2.5.252";
    private static final String OF_SQLITE = "SQLite 3.54.1";
    private static final String OF_FTS5 = "SQLite FTS5";
    private static final String OF_LUCENE = "Lucene 10.6.0";

    private static final String STATISTICS = "statistics";
    private static final String TREND = "trend by week";
    private static final String RARE = "text, 1 hit";
    private static final String COMMON = "text, 2,300 hits";
    private static final String ABSENT = "text, absent";

    private QueryGoals() {}

    static List<Goal> all() {
        return List.of(
                Goal.of(QUERIES, STATISTICS, OF_CHAPTER, 1 / 500.0),
                Goal.of(QUERIES, STATISTICS, OF_DUCK_DB, 1 / 80.0),
                Goal.of(LUCENE, STATISTICS, OF_LUCENE, 1 / 20.0),
                Goal.of(QUERIES, TREND, OF_CHAPTER, 1 / 50_000.0),
                Goal.of(LUCENE, TREND, OF_LUCENE, 1 / 1_000.0),
                Goal.of(LUCENE, RARE, OF_LUCENE, 1 / 25.0),
                Goal.of(LUCENE, COMMON, OF_LUCENE, 1),
                Goal.of(LUCENE, ABSENT, OF_LUCENE, 1 / 1.5),
                Goal.of(FTS5, RARE, OF_FTS5, 1 / 40.0),
                Goal.of(FTS5, COMMON, OF_FTS5, 1 / 1.5),
                Goal.of(FTS5, ABSENT, OF_FTS5, 1 / 2.0),
                Goal.of(QUERIES, COMMON, OF_CHAPTER, 1 / 80.0),
                Goal.of(QUERIES, "correlation", OF_H2, 1 / 5.0),
                Goal.of(QUERIES, "page of 50", OF_SQLITE, 1 / 10.0),
                Goal.of(LUCENE, "ingest", OF_LUCENE, 1 / 20.0),
                Goal.of(QUERIES, "ingest", OF_DUCK_DB, 1 / 1.5),
                // 6 GiB for 10,000,000 events.
                Goal.atMost(CAPACITY, "room for an event", 644.3),
                Goal.atMost(CAPACITY, CapacityTable.SLOWEST, 50_000));
    }
}
