package com.gyroscops.benchmarks.queries;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// A database in this process, in memory, queried with prepared statements. Text searches are sensitive to case and
/// accents, which is less work than the project's.
abstract class Database implements Subject {

    private static final String SHOWN = "select position, millis, type, organization, person, data from event ";
    private static final String NEWEST = " order by millis desc, position desc limit " + PAGE;

    final Connection connection;
    private final List<PreparedStatement> groups;
    private final PreparedStatement weeks;
    private final PreparedStatement hoursOfWeek;
    private final PreparedStatement correlation;
    private final PreparedStatement page;
    private final PreparedStatement text;
    private final PreparedStatement textPage;

    /// @param position the SQL type of the column of positions
    /// @param division the operator of integer division
    /// @param contains the condition that `data` contains a text
    Database(String url, String position, String division, String contains) {
        try {
            connection = DriverManager.getConnection(url);
            execute("create table event (position " + position + ", millis bigint not null, type varchar not null,"
                    + " organization varchar not null, person varchar not null, correlation varchar not null,"
                    + " data varchar not null)");
            groups = List.of(
                    counted("millis " + division + " 3600000"),
                    counted("millis " + division + " 86400000"),
                    counted("organization"),
                    counted("person"));
            weeks = counted("(millis " + division + " 86400000 + 3) " + division + " 7");
            hoursOfWeek = counted("(millis " + division + " 3600000 + 72) % 168");
            correlation = prepared(SHOWN + "where correlation = ? order by position");
            page = prepared(SHOWN + "where type = ? and millis >= ? and millis < ? and organization = ?" + NEWEST);
            text = prepared("select count(*), sum(position) from event where " + contains);
            textPage = prepared(SHOWN + "where " + contains + NEWEST);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void ingest(List<Event> events) {
        try {
            fill(events);
            ready();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Inserts all events in one transaction, in batches.
    void fill(List<Event> events) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = prepared("insert into event values (?, ?, ?, ?, ?, ?, ?)")) {
            for (Event event : events) {
                insert.setLong(1, event.position());
                insert.setLong(2, event.millis());
                insert.setString(3, event.type());
                insert.setString(4, event.organization());
                insert.setString(5, event.user());
                insert.setString(6, event.correlation());
                insert.setString(7, event.json());
                insert.addBatch();
                if (event.position() % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// Creates the indexes: a covering one for counts, one for pages in their order, and one for conversations.
    void ready() throws SQLException {
        execute("create index counted on event (type, millis, organization, person)");
        execute("create index paged on event (type, organization, millis desc, position desc)");
        execute("create index correlated on event (correlation)");
        execute("analyze");
    }

    @Override
    public long statistics(Asked asked) {
        return grouped(Checksum.HOUR, groups.get(0), asked)
                + grouped(Checksum.DAY, groups.get(1), asked)
                + named(Checksum.ORGANIZATION, groups.get(2), asked)
                + named(Checksum.USER, groups.get(3), asked);
    }

    @Override
    public long trend(Asked asked) {
        return grouped(Checksum.WEEK, weeks, asked);
    }

    @Override
    public long heatmap(Asked asked) {
        return grouped(Checksum.HOUR_OF_WEEK, hoursOfWeek, asked);
    }

    @Override
    public long correlation(Asked asked) {
        return Rows.sum(correlation, (row, _) -> Rows.event(row, 1), asked.correlation());
    }

    @Override
    public long page(Asked asked) {
        return Rows.sum(page, Rows::event, asked.type(), asked.from(), asked.to(), asked.organization());
    }

    @Override
    public long text(Asked asked) {
        return Rows.sum(text, (row, _) -> Checksum.found(row.getLong(1), row.getLong(2)), asked.text());
    }

    @Override
    public long textPage(Asked asked) {
        return Rows.sum(textPage, Rows::event, asked.text());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    final void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    final PreparedStatement prepared(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    private PreparedStatement counted(String by) throws SQLException {
        return prepared("select " + by + " as place, count(*) from event"
                + " where type = ? and millis >= ? and millis < ? group by place");
    }

    private static long grouped(int by, PreparedStatement statement, Asked asked) {
        return counted(statement, (row, _) -> Checksum.group(by, row.getLong(1), row.getLong(2)), asked);
    }

    private static long named(int by, PreparedStatement statement, Asked asked) {
        return counted(statement, (row, _) -> Checksum.group(by, row.getString(1), row.getLong(2)), asked);
    }

    private static long counted(PreparedStatement statement, Rows each, Asked asked) {
        return Rows.sum(statement, each, asked.type(), asked.from(), asked.to());
    }
}
