package com.gyroscops.benchmarks.queries;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;

/// Reads the events of an answer with their data, in the order of the segment.
final class LuceneEvents {

    private static final Set<String> STORED = Set.of("stored");

    private final NumericDocValues positions;
    private final NumericDocValues millis;
    private final SortedDocValues types;
    private final StoredFields stored;
    private long sum;

    LuceneEvents(LuceneSegment segment) throws IOException {
        positions = segment.numbers("position");
        millis = segment.numbers("millis");
        types = segment.names("type");
        stored = segment.leaf().reader().storedFields();
    }

    void add(long place, int document) throws IOException {
        if (stored.document(document, STORED).get("stored").isEmpty()) {
            throw new IllegalStateException("an event has lost its data");
        }
        var type = types.lookupOrd(LuceneSegment.ordinal(types, document)).utf8ToString();
        var position = LuceneSegment.value(positions, document);
        sum += Checksum.event(place, position, LuceneSegment.value(millis, document), type);
    }

    long sum() {
        return sum;
    }
}
