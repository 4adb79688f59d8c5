package com.gyroscops.benchmarks.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.LongUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// Lucene, on the heap: one segment in the order of positions, with trigrams of the data, and columns for counting.
///
/// It counts in one pass over the events that match, for which a database needs four.
final class Lucene implements Subject {

    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");
    private static final int BUFFER_MEGABYTES = 256;

    static {
        // It warns that comparing vectors is slow; there are none here.
        VECTORS.setLevel(Level.SEVERE);
    }

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private @Nullable LuceneSegment segment;

    @Override
    public void ingest(List<Event> events) {
        var config = new IndexWriterConfig(new Trigrams())
                .setMergePolicy(new LogDocMergePolicy())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (var writer = new IndexWriter(directory, config)) {
            for (Event event : events) {
                writer.addDocument(LuceneSegment.document(event));
            }
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        segment = LuceneSegment.of(directory);
    }

    @Override
    public long statistics(Asked asked) {
        return segment().statistics(counted(asked).build(), first(asked), hours(asked));
    }

    @Override
    public long trend(Asked asked) {
        return counts(Checksum.WEEK, Checksum::week, asked);
    }

    @Override
    public long heatmap(Asked asked) {
        return counts(Checksum.HOUR_OF_WEEK, Checksum::hourOfWeek, asked);
    }

    @Override
    public long correlation(Asked asked) {
        return segment().shown(term("correlation", asked.correlation()));
    }

    @Override
    public long page(Asked asked) {
        return segment().newest(counted(asked).add(term("organization", asked.organization()), Occur.FILTER).build());
    }

    @Override
    public long text(Asked asked) {
        return segment().positions(Trigrams.query(asked.text()));
    }

    @Override
    public long textPage(Asked asked) {
        return segment().newest(Trigrams.query(asked.text()));
    }

    private long counts(int by, LongUnaryOperator group, Asked asked) {
        return segment().counts(counted(asked).build(), first(asked), hours(asked), by, group);
    }

    private static int first(Asked asked) {
        return (int) Checksum.hour(asked.from());
    }

    private static int hours(Asked asked) {
        return (int) Checksum.hour(asked.to()) - first(asked);
    }

    private LuceneSegment segment() {
        return Objects.requireNonNull(segment, "no events were added");
    }

    private static BooleanQuery.Builder counted(Asked asked) {
        var points = LongPoint.newRangeQuery("millis", asked.from(), asked.to() - 1);
        var column = NumericDocValuesField.newSlowRangeQuery("millis", asked.from(), asked.to() - 1);
        return new BooleanQuery.Builder()
                .add(term("type", asked.type()), Occur.FILTER)
                .add(new IndexOrDocValuesQuery(points, column), Occur.FILTER);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
