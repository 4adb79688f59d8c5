package com.gyroscops.benchmarks.queries;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// Texts as sequences of three letters. A text is where its sequences stand behind each other.
final class Trigrams extends Analyzer {

    private static final int LENGTH = 3;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var letters = new NGramTokenizer(LENGTH, LENGTH);
        return new TokenStreamComponents(letters, new LowerCaseFilter(letters));
    }

    /// Where `text` is in the data, which is found without comparing texts.
    static Query query(String text) {
        var phrase = new PhraseQuery.Builder();
        for (var i = 0; i + LENGTH <= text.length(); i++) {
            phrase.add(new Term("data", text.substring(i, i + LENGTH)), i);
        }
        return new NGramPhraseQuery(LENGTH, phrase.build());
    }
}
