package com.gyroscops.benchmarks.queries;

/// What readers of the figures have to know.
final class About {

    static final String QUERIES = """
            1,000,000 payment events of 90 days: eight types, 200 organizations of which the first do the most,
            20,000 users, 200,000 conversations, about 250 bytes of JSON each. Unlike elsewhere, all subjects take
            them in and answer in one process, in turns, in the order A B B A; the first third of the rounds is
            dropped, and every answer has the checksum of a recount that looks at each event.

            `statistics` are four ways to count the events of one type in 30 of the days; `trend by week` and
            `heatmap` count 90 days; `correlation` and `page of 50` (type, organization and range, the newest first)
            hand over the events, ours as objects and the others' as rows with their JSON.

            Ours is asked by its ports, without the names that the application gives hours and weeks; it is appended
            to event by event, with all indexes caught up at the end, and looks for a text in values alone, in any
            case and with any accents. The chapter's way is an array of maps, JSON parsed when it is added and
            written again for each event that a text is looked for in. DuckDB works on all processors, takes events
            in by its appender, and has an index of conversations. H2 and SQLite have three indexes, one of which
            covers what is counted, and take events in by batches in one transaction; SQL takes four statements for
            `statistics`, and compares texts byte by byte. `heap` is after garbage collection; `outside of the heap`
            is what the process has grown by beside it, which for what is on the heap is noise. The process takes
            11 GB.
            """;

    static final String FTS5 = """
            The events and the questions of the table `queries`, put to SQLite with a table of trigrams (FTS5,
            without the contents), which is optimized after it has been filled; that is a part of `ingest`.
            """;

    static final String LUCENE = """
            The events and the questions of the table `queries`, put to Lucene: one segment on the heap, trigrams
            with their places, terms and points to filter by, columns to count from. It counts in one pass, into
            arrays, and is merged into the one segment as a part of `ingest`.
            """;

    private About() {}
}
