package com.gyroscops.benchmarks.start;

import com.gyroscops.benchmarks.http.LaunchFlags;
import java.util.List;
import java.util.stream.Stream;

/// The ways to start the runnable jar that are compared.
enum Way {
    PLAIN("plain", "", ""),
    C1("C1 only", "", "-XX:TieredStopAtLevel=1"),
    SERIAL("Serial", "", "-XX:+UseSerialGC"),
    SHARED("AppCDS archive", "-XX:ArchiveClassesAtExit=start.jsa", "-XX:SharedArchiveFile=start.jsa"),
    CACHED("with AOT cache", "", Way.LAUNCH + " -XX:AOTCache=gyroscops.aot"),
    CACHED_C1(
            "with AOT cache, C1 only",
            Way.LAUNCH + " -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=c1.aot",
            Way.LAUNCH + " -XX:TieredStopAtLevel=1 -XX:AOTCache=c1.aot");

    /// Placeholder for the flags of the jar's argument file.
    private static final String LAUNCH = "@launch";

    final String title;
    private final String training;
    private final String flags;

    Way(String title, String training, String flags) {
        this.title = title;
        this.training = training;
        this.flags = flags;
    }

    /// The flags of a run that creates what this way needs; empty where the build has created it, or nothing is needed.
    List<String> training() {
        return words(training);
    }

    List<String> flags() {
        return words(flags);
    }

    private static List<String> words(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ", -1)).flatMap(Way::resolved).toList();
    }

    private static Stream<String> resolved(String word) {
        return word.equals(LAUNCH)
                ? Stream.concat(LaunchFlags.read().stream(), Stream.of("-Xlog:aot*=off"))
                : Stream.of(word);
    }
}
