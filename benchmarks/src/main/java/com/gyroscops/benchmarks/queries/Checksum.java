package com.gyroscops.benchmarks.queries;

/// Checksums of answers. Sums of them do not depend on the order of the parts.
final class Checksum {

    /// The groupings.
    static final int HOUR = 1;

    static final int DAY = 2;
    static final int ORGANIZATION = 3;
    static final int USER = 4;
    static final int WEEK = 5;
    static final int HOUR_OF_WEEK = 6;

    private static final long HOUR_MILLIS = 3_600_000;
    private static final int DAYS_OF_WEEK = 7;

    private Checksum() {}

    /// A group that has `count` events.
    static long group(int by, long key, long count) {
        return mix(by * 0x1_0000_0000_0000L + key) * count;
    }

    static long group(int by, String key, long count) {
        return group(by, key.hashCode(), count);
    }

    /// An event of an answer.
    ///
    /// @param place its place in the answer where the order matters, else 1
    static long event(long place, long position, long millis, String type) {
        return place * mix(position * 31 + millis * 7 + type.hashCode());
    }

    /// The checksum of the events that contain a text.
    static long found(long count, long sumOfPositions) {
        return group(0, sumOfPositions, 1) + count;
    }

    static long hour(long millis) {
        return millis / HOUR_MILLIS;
    }

    static long day(long millis) {
        return millis / DataSet.DAY;
    }

    /// The week from Monday: 1970 began on a Thursday.
    static long week(long millis) {
        return (day(millis) + 3) / DAYS_OF_WEEK;
    }

    /// The hour of the week, from 0 on Monday at midnight.
    static long hourOfWeek(long millis) {
        return (hour(millis) + 3 * 24) % (DAYS_OF_WEEK * 24);
    }

    private static long mix(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
