package com.gyroscops.benchmarks.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// The single segment of an index, whose columns are read for the events that match.
record LuceneSegment(IndexSearcher searcher, LeafReaderContext leaf) {

    private static final List<String> NAMES = List.of("type", "organization", "user");
    private static final SortField NEWEST = new SortField("position", SortField.Type.LONG, true);

    /// A callback for each event that matches.
    private interface Each {
        void take(int document) throws IOException;
    }

    static LuceneSegment of(Directory directory) {
        try {
            var searcher = new IndexSearcher(DirectoryReader.open(directory));
            // The benchmark repeats the same query, which an application would not do.
            searcher.setQueryCache(null);
            return new LuceneSegment(searcher, searcher.getIndexReader().leaves().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(Event event) {
        var document = new Document();
        List.of(event.type(), event.organization(), event.user()).forEach(value -> {
            var name = NAMES.get(document.getFields().size() / 2);
            document.add(new StringField(name, value, Field.Store.NO));
            document.add(new SortedDocValuesField(name, new BytesRef(value)));
        });
        document.add(new StringField("correlation", event.correlation(), Field.Store.NO));
        document.add(new LongPoint("millis", event.millis()));
        document.add(new NumericDocValuesField("millis", event.millis()));
        document.add(new LongPoint("position", event.position()));
        document.add(new NumericDocValuesField("position", event.position()));
        document.add(new TextField("data", event.json(), Field.Store.NO));
        document.add(new StoredField("stored", event.json()));
        return document;
    }

    /// Counts by hour, day, organization and user.
    ///
    /// @param first the first hour that these events can have
    /// @param hours how many hours there are from then on
    long statistics(Query query, int first, int hours) {
        try {
            var millis = numbers("millis");
            var organizations = names("organization");
            var users = names("user");
            var ofHour = new int[hours];
            var ofOrganization = new int[organizations.getValueCount()];
            var ofUser = new int[users.getValueCount()];
            each(query, document -> {
                ofHour[(int) Checksum.hour(value(millis, document)) - first]++;
                ofOrganization[ordinal(organizations, document)]++;
                ofUser[ordinal(users, document)]++;
            });
            return summedUp(Checksum.HOUR, ofHour, hour -> first + hour)
                    + summedUp(Checksum.DAY, ofHour, hour -> (first + hour) / 24)
                    + named(Checksum.ORGANIZATION, organizations, ofOrganization)
                    + named(Checksum.USER, users, ofUser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts by a unit that consists of hours.
    long counts(Query query, int first, int hours, int by, LongUnaryOperator group) {
        try {
            var millis = numbers("millis");
            var ofHour = new int[hours];
            each(query, document -> ofHour[(int) Checksum.hour(value(millis, document)) - first]++);
            return summedUp(by, ofHour, hour -> group.applyAsLong((first + hour) * 3_600_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long positions(Query query) {
        try {
            var positions = numbers("position");
            var found = new long[2];
            each(query, document -> {
                found[0]++;
                found[1] += value(positions, document);
            });
            return Checksum.found(found[0], found[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All events that match, with their data.
    long shown(Query query) {
        try {
            var events = new LuceneEvents(this);
            each(query, document -> events.add(1, document));
            return events.sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The newest of the events that match, with their data.
    long newest(Query query) {
        try {
            var newest = searcher.search(query, Subject.PAGE, new Sort(NEWEST)).scoreDocs;
            var events = new LuceneEvents(this);
            // The oldest first, because columns are read forwards.
            for (var i = newest.length - 1; i >= 0; i--) {
                events.add(i + 1, newest[i].doc);
            }
            return events.sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NumericDocValues numbers(String column) throws IOException {
        return leaf.reader().getNumericDocValues(column);
    }

    SortedDocValues names(String column) throws IOException {
        return leaf.reader().getSortedDocValues(column);
    }

    static long value(NumericDocValues column, int document) throws IOException {
        column.advanceExact(document);
        return column.longValue();
    }

    static int ordinal(SortedDocValues column, int document) throws IOException {
        column.advanceExact(document);
        return column.ordValue();
    }

    private void each(Query query, Each each) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var scorer = weight.scorer(leaf);
        if (scorer != null) {
            var events = scorer.iterator();
            for (var next = events.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = events.nextDoc()) {
                each.take(next);
            }
        }
    }

    /// Sums up the hours of each group; the hours of a group need not be adjacent.
    private static long summedUp(int by, int[] ofHour, LongUnaryOperator group) {
        var counts = new HashMap<Long, Long>();
        for (var hour = 0; hour < ofHour.length; hour++) {
            if (ofHour[hour] > 0) {
                counts.merge(group.applyAsLong(hour), (long) ofHour[hour], Long::sum);
            }
        }
        return counts.entrySet().stream()
                .mapToLong(entry -> Checksum.group(by, entry.getKey(), entry.getValue()))
                .sum();
    }

    private static long named(int by, SortedDocValues names, int[] counts) throws IOException {
        var sum = 0L;
        for (var name = 0; name < counts.length; name++) {
            sum += counts[name] == 0 ? 0 : Checksum.group(by, names.lookupOrd(name).utf8ToString(), counts[name]);
        }
        return sum;
    }
}
