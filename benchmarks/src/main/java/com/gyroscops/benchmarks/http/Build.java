package com.gyroscops.benchmarks.http;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A build of the application, started as its argument file says: this one and, where the system property `baseline`
/// names a folder with another one's jar, argument file and AOT cache, that one.
///
/// @param folder the folder of the jar, the argument file and the cache
/// @param flags flags in addition to those of the argument file
record Build(String title, Path folder, List<String> flags) {

    /// The builds to measure, in the order A B B A. The system property `flags` adds flags to those of this build, to
    /// try them before they are added to the argument file.
    static List<Build> turns() {
        var ours = new Build(
                "ours", Path.of("..", "bootstrap", "target").toAbsolutePath().normalize(), words("flags"));
        var forth = Stream.concat(
                        Stream.of(ours),
                        words("baseline").stream().map(folder -> new Build("baseline", Path.of(folder), List.of())))
                .toList();
        return Stream.of(forth, forth.reversed()).flatMap(List::stream).toList();
    }

    /// Starts it on the first processor, with its log in a file.
    ///
    /// @param heap the maximum size of its heap
    ServerProcess start(String heap) {
        return ServerProcess.start(
                Processors.first(), flags, List.of("-Xmx" + heap, "@gyroscops.args"), folder, title);
    }

    private static List<String> words(String property) {
        return Stream.of(System.getProperty(property, "").split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
