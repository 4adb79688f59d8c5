package com.gyroscops.benchmarks.stores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The heap of a process, and what it measures.
enum Profile {
    /// A heap so large that nothing is collected while appends are measured.
    SPEED(true, "-Xms6g -Xmx6g -Xmn4g -XX:+AlwaysPreTouch -XX:+UseParallelGC -XX:+UseCompactObjectHeaders"),
    TIGHT(true, "-Xms600m -Xmx600m -XX:+UseG1GC -XX:+UseCompactObjectHeaders"),
    MEMORY(false, "-Xms4g -Xmx4g -XX:+UseG1GC -XX:+UseCompactObjectHeaders"),
    USUAL_HEADERS(false, "-Xms4g -Xmx4g -XX:+UseG1GC -XX:-UseCompactObjectHeaders");

    /// Whether it is measured in both orders, as times are; bytes are the same each time.
    final boolean varies;

    private final String flags;

    Profile(boolean varies, String flags) {
        this.varies = varies;
        this.flags = flags;
    }

    List<String> flags(boolean quick) {
        var all = new ArrayList<>(Arrays.asList(flags.split(" ")));
        if (quick) {
            all.remove("-XX:+AlwaysPreTouch");
        }
        return all;
    }

    boolean measures(Subjects subject) {
        return switch (this) {
            case TIGHT -> subject != Subjects.CHAPTER;
            case SPEED, MEMORY, USUAL_HEADERS -> true;
        };
    }
}
