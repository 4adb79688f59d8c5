package com.gyroscops.benchmarks.queries;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/// DuckDB, with as many threads as there are processors. It scans columns fast, so its only index is that of
/// conversations, created at the end: a key would make an append three times as slow.
final class DuckDb extends Database {

    DuckDb() {
        super("jdbc:duckdb:", "bigint not null", "//", "contains(data, ?)");
    }

    @Override
    void fill(List<Event> events) throws SQLException {
        try (var appender = connection.unwrap(DuckDBConnection.class).createAppender("main", "event")) {
            for (Event event : events) {
                appender.beginRow()
                        .append(event.position())
                        .append(event.millis())
                        .append(event.type())
                        .append(event.organization())
                        .append(event.user())
                        .append(event.correlation())
                        .append(event.json())
                        .endRow();
            }
        }
    }

    @Override
    void ready() throws SQLException {
        execute("create index correlated on event (correlation)");
        execute("analyze");
    }
}
