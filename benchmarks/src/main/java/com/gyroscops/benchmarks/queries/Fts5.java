package com.gyroscops.benchmarks.queries;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// SQLite with a trigram index, FTS5, which has positions, so that no text needs to be compared.
final class Fts5 extends Sqlite {

    private final PreparedStatement found;
    private final PreparedStatement foundPage;

    Fts5() {
        try {
            execute("create virtual table texts using fts5(data, content='', tokenize='trigram')");
            found = prepared("select count(*), sum(rowid) from texts where texts match ?");
            foundPage = prepared("select position, millis, type, organization, person, event.data from texts"
                    + " join event on position = texts.rowid where texts match ? order by texts.rowid desc limit "
                    + PAGE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.of(Question.RARE, Question.COMMON, Question.ABSENT, Question.FIRST);
    }

    @Override
    void fill(List<Event> events) throws SQLException {
        super.fill(events);
        connection.setAutoCommit(false);
        try (var insert = prepared("insert into texts(rowid, data) values (?, ?)")) {
            for (Event event : events) {
                insert.setLong(1, event.position());
                insert.setString(2, event.json());
                insert.addBatch();
                if (event.position() % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        execute("insert into texts(texts) values('optimize')");
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public long text(Asked asked) {
        return Rows.sum(found, (row, _) -> Checksum.found(row.getLong(1), row.getLong(2)), quoted(asked.text()));
    }

    @Override
    public long textPage(Asked asked) {
        return Rows.sum(foundPage, Rows::event, quoted(asked.text()));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
