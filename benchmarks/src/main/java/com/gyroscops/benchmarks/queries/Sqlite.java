package com.gyroscops.benchmarks.queries;

/// SQLite, with the indexes that its planner wants. It looks for a text by `instr`, which compares bytes.
class Sqlite extends Database {

    Sqlite() {
        super("jdbc:sqlite::memory:", "integer primary key", "/", "instr(data, ?) > 0");
    }
}
