package com.gyroscops.benchmarks.queries;

/// SQLite, with the indexes that its planner uses. It searches for a text with `instr`, which compares bytes.
class Sqlite extends Database {

    Sqlite() {
        super("jdbc:sqlite::memory:", "integer primary key", "/", "instr(data, ?) > 0");
    }
}
