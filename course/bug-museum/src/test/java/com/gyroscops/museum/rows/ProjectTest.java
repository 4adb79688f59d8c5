package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.Module;
import java.util.stream.Stream;

/// A test method that the build runs.
///
/// @param module the module that runs it
/// @param runBy the class that JUnit runs; for a method of a contract, the adapter's test
/// @param writtenIn the outermost class in whose file the method is
record ProjectTest(Module module, String runBy, String writtenIn, String method) {

    /// The classes of this test that match `name`, as in [Row#tests]; none when it names another test.
    Stream<String> classesNamed(String name) {
        var parts = name.split("#", 2);
        return Stream.of(writtenIn, runBy)
                .filter(type -> ("." + type).endsWith("." + parts[0]))
                .filter(type -> parts.length == 1 || method.equals(parts[1]));
    }
}
