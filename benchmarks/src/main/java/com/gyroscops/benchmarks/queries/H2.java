package com.gyroscops.benchmarks.queries;

/// H2, with its events on the heap.
final class H2 extends Database {

    H2() {
        super("jdbc:h2:mem:", "bigint primary key", "/", "data like '%' || ? || '%'");
    }
}
