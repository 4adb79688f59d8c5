package com.gyroscops.museum;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What finds a defect.
sealed interface Killer {

    /// A test of the project.
    ///
    /// @param testClass its class's name
    /// @param themes the nested classes from the test class to the method's
    record TestMethod(String testClass, List<String> themes, String method) implements Killer {

        /// Reads `com.gyroscops.SomeTest/Theme#method`.
        static TestMethod parse(String text) {
            var parts = text.split("#", 2);
            var classes = List.of(parts[0].split("/", -1));
            if (parts.length < 2 || !classes.getFirst().contains(".")) {
                throw new IllegalArgumentException("no test: " + text);
            }
            return new TestMethod(classes.getFirst(), classes.subList(1, classes.size()), parts[1]);
        }

        String simpleName() {
            return testClass.substring(testClass.lastIndexOf('.') + 1);
        }

        @Override
        public String toString() {
            return Stream.of(List.of(simpleName()), themes, List.of(method))
                    .flatMap(List::stream)
                    .collect(Collectors.joining("."));
        }
    }

    /// A compiler error.
    ///
    /// @param code the error's key in javac
    record Refusal(String code) implements Killer {

        @Override
        public String toString() {
            return "javac: " + code;
        }
    }
}
