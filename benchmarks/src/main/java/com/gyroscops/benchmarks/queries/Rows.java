package com.gyroscops.benchmarks.queries;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Computes the checksum of one row of a result.
@FunctionalInterface
interface Rows {

    /// Reads the current row.
    ///
    /// @param place its place in the answer, from 1
    long checksum(ResultSet row, int place) throws SQLException;

    /// Executes the statement, and sums up the checksums of all rows.
    static long sum(PreparedStatement statement, Rows each, Object... arguments) {
        try {
            for (var i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                var sum = 0L;
                for (var place = 1; rows.next(); place++) {
                    sum += each.checksum(rows, place);
                }
                return sum;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The checksum of an event that is read with its data.
    static long event(ResultSet row, int place) throws SQLException {
        if (row.getString(4).isEmpty() || row.getString(5).isEmpty() || row.getString(6).isEmpty()) {
            throw new IllegalStateException("an event has lost something");
        }
        return Checksum.event(place, row.getLong(1), row.getLong(2), row.getString(3));
    }
}
