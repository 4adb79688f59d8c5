package com.gyroscops.benchmarks.queries;

/// Notes for readers of the figures.
final class About {

    static final String QUERIES = """
            1,000,000 payment events of 90 days: eight types, 200 organizations with a skewed distribution,
            20,000 users, 200,000 conversations, about 250 bytes of JSON each. Unlike in other tables, all subjects
            run in one process, in turns, in the order A B B A; the first third of the rounds is discarded, and the
            checksum of each result is compared with that of a full scan.

            `statistics` is four counts of the events of one type in 30 days; `trend by week` and `heatmap` count
            90 days; `correlation` and `page of 50` (by type, organization and time range, newest first) return the
            events: ours as objects, the others' as rows with JSON.

            Ours is called through its ports, without the conversion of hours and weeks to names. It appends events
            one at a time, with all indexes caught up at the end, and searches values only, ignoring case and accents.
            The chapter's implementation is an array of maps; its JSON is parsed on ingest and serialized again for
            each event that a text search examines. DuckDB uses all processors, ingests through its appender, and has
            an index of conversations. H2 and SQLite have three indexes, one of them covering the counts, and ingest
            in batches within one transaction; in SQL, `statistics` is four statements, and texts are compared byte by
            byte. `heap` is measured after garbage collection; `outside of the heap` is the growth of the process
            without the heap, which is noise for subjects on the heap. The process uses 11 GB.
            """;

    static final String FTS5 = """
            The events and queries of the table `queries`, with an SQLite trigram index (FTS5, without contents). It
            is optimized after all events have been added, which is included in `ingest`.
            """;

    static final String LUCENE = """
            The events and queries of the table `queries`, with Lucene: one segment on the heap, trigrams with
            positions, terms and points for filters, columns for counts. It counts in one pass, into arrays. Merging
            into one segment is included in `ingest`.
            """;

    private About() {}
}
