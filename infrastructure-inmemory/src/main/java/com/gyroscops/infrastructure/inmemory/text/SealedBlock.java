package com.gyroscops.infrastructure.inmemory.text;

/// A block that is full: one text of all, so that one look finds whether it is in any of them. No text is found across
/// two events, since each of them ends with a byte that is in no text.
final class SealedBlock implements TextBlock {

    private final String text;
    private final int[] ends;

    /// @param ends where the text of each event ends
    SealedBlock(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    @Override
    public long hits(String wanted) {
        var hits = 0L;
        var index = 0;
        for (var found = text.indexOf(wanted); found >= 0; found = text.indexOf(wanted, ends[index])) {
            while (ends[index] <= found) {
                index++;
            }
            hits |= 1L << index;
        }
        return hits;
    }

    @Override
    public boolean contains(int index, String wanted) {
        var start = index == 0 ? 0 : ends[index - 1];
        return text.indexOf(wanted, start, ends[index]) >= 0;
    }
}
