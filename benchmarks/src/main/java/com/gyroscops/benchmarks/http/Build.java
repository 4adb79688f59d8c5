package com.gyroscops.benchmarks.http;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A build of the application, started as its argument file says: this one, and where the system property `baseline`
/// names the folder of another one's jar, argument file and AOT cache, that one beside it.
///
/// @param folder where these are
/// @param flags what is added to those of the argument file
record Build(String title, Path folder, List<String> flags) {

    /// The builds that are measured, in the order A B B A. The system property `flags` has flags that are added to those of
    /// this one, so that they can be tried before they stand in the argument file.
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
    /// @param heap how large its heap may be
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
