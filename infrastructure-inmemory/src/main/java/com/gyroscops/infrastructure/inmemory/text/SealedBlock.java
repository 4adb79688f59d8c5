package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.infrastructure.inmemory.numbers.Ascending;

/// A block that does not change: one text of all, so that one look finds whether it is in any of them. No text is found
/// across two events, since each of their values ends with a byte that is in no text.
final class SealedBlock implements TextBlock {

    private final String text;
    private final Ascending ends;

    SealedBlock(String text, Ascending ends) {
        this.text = text;
        this.ends = ends;
    }

    @Override
    public long hits(String wanted) {
        var hits = 0L;
        var index = 0;
        for (var found = text.indexOf(wanted); found >= 0; found = text.indexOf(wanted, ends.at(index))) {
            while (ends.at(index) <= found) {
                index++;
            }
            hits |= 1L << index;
        }
        return hits;
    }

    @Override
    public boolean contains(int index, String wanted) {
        var start = index == 0 ? 0 : ends.at(index - 1);
        return text.indexOf(wanted, start, ends.at(index)) >= 0;
    }
}
