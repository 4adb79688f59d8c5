package com.gyroscops.benchmarks.queries;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// Splits texts into sequences of three characters. A text is found where its sequences follow each other.
final class Trigrams extends Analyzer {

    private static final int LENGTH = 3;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var letters = new NGramTokenizer(LENGTH, LENGTH);
        return new TokenStreamComponents(letters, new LowerCaseFilter(letters));
    }

    /// A query for the positions of `text`, which compares no texts.
    static Query query(String text) {
        var phrase = new PhraseQuery.Builder();
        for (var i = 0; i + LENGTH <= text.length(); i++) {
            phrase.add(new Term("data", text.substring(i, i + LENGTH)), i);
        }
        return new NGramPhraseQuery(LENGTH, phrase.build());
    }
}
