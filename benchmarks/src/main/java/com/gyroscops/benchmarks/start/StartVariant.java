package com.gyroscops.benchmarks.start;

import com.gyroscops.benchmarks.http.LaunchFlags;
import java.util.List;
import java.util.stream.Stream;

/// The compared variants of starting the runnable jar.
enum StartVariant {
    PLAIN("plain", "", ""),
    C1("C1 only", "", "-XX:TieredStopAtLevel=1"),
    SERIAL("Serial", "", "-XX:+UseSerialGC"),
    SHARED("AppCDS archive", "-XX:ArchiveClassesAtExit=start.jsa", "-XX:SharedArchiveFile=start.jsa"),
    CACHED("with AOT cache", "", StartVariant.LAUNCH + " -XX:AOTCache=gyroscops.aot"),
    CACHED_C1(
            "with AOT cache, C1 only",
            StartVariant.LAUNCH + " -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=c1.aot",
            StartVariant.LAUNCH + " -XX:TieredStopAtLevel=1 -XX:AOTCache=c1.aot");

    /// A placeholder for the flags in the jar's argument file.
    private static final String LAUNCH = "@launch";

    final String title;
    private final String training;
    private final String flags;

    StartVariant(String title, String training, String flags) {
        this.title = title;
        this.training = training;
        this.flags = flags;
    }

    /// The flags of a run that creates the files that this variant needs; empty if the build creates them or none are
    /// needed.
    List<String> training() {
        return words(training);
    }

    List<String> flags() {
        return words(flags);
    }

    private static List<String> words(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ", -1)).flatMap(StartVariant::resolved).toList();
    }

    private static Stream<String> resolved(String word) {
        return word.equals(LAUNCH)
                ? Stream.concat(LaunchFlags.read().stream(), Stream.of("-Xlog:aot*=off"))
                : Stream.of(word);
    }
}
