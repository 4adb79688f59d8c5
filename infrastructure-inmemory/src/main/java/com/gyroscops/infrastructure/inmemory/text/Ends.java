package com.gyroscops.infrastructure.inmemory.text;

import java.util.Arrays;

/// Where the text of each event of a block ends, in two bytes each unless the block is too long for that.
sealed interface Ends {

    int at(int index);

    /// The first `count` of `ends`; whatever comes later ends where they do.
    static Ends of(int[] ends, int count) {
        var all = Arrays.copyOf(ends, TextBlock.EVENTS);
        var last = count == 0 ? 0 : ends[count - 1];
        Arrays.fill(all, count, all.length, last);
        if (last > Character.MAX_VALUE) {
            return new Wide(all);
        }
        var narrow = new char[all.length];
        for (var i = 0; i < all.length; i++) {
            narrow[i] = (char) all[i];
        }
        return new Narrow(narrow);
    }

    final class Narrow implements Ends {

        private final char[] ends;

        private Narrow(char[] ends) {
            this.ends = ends;
        }

        @Override
        public int at(int index) {
            return ends[index];
        }
    }

    final class Wide implements Ends {

        private final int[] ends;

        private Wide(int[] ends) {
            this.ends = ends;
        }

        @Override
        public int at(int index) {
            return ends[index];
        }
    }
}
