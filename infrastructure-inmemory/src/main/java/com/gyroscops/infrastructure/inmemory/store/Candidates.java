package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.search.Direction;
import com.gyroscops.infrastructure.inmemory.text.TextMatch;
import java.util.List;
import java.util.PrimitiveIterator;

/// Positions that one condition of a search leaves over, for the others to be tested on.
sealed interface Candidates {

    /// How many there are, found without walking over them.
    long count();

    /// All of them in order, each found when it is asked for.
    PrimitiveIterator.OfLong walk(Direction direction);

    /// No field is named: all that lies in the range.
    record Everything(Span range) implements Candidates {

        @Override
        public long count() {
            return range.count();
        }

        @Override
        public PrimitiveIterator.OfLong walk(Direction direction) {
            return range.walk(direction).iterator();
        }
    }

    /// A text is named: the events of the blocks that can have it. How many they are is not known beforehand; what is
    /// known is how many blocks there are to choose from.
    record Worded(TextMatch text, Span range) implements Candidates {

        @Override
        public long count() {
            return TextMatch.blocksIn(range.count());
        }

        @Override
        public PrimitiveIterator.OfLong walk(Direction direction) {
            return text.candidates(range.first(), range.last(), direction);
        }
    }

    /// A field is named: what the lists of its values have in the range.
    record Listed(List<PositionList> lists, Span range) implements Candidates {

        @Override
        public long count() {
            return lists.stream().mapToLong(list -> list.indices(range).count()).sum();
        }

        @Override
        public PrimitiveIterator.OfLong walk(Direction direction) {
            var walks = lists.stream().map(list -> list.walk(range, direction)).toList();
            return walks.size() == 1 ? walks.getFirst() : new Merge(walks, direction);
        }
    }
}
