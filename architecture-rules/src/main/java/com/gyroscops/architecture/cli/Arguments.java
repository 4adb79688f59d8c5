package com.gyroscops.architecture.cli;

import com.gyroscops.architecture.analysis.UsageError;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A parsed command line.
///
/// @param options the values of each option, in order
/// @param paths the folders and jars to check
/// @param here the folder that relative paths are relative to
record Arguments(Map<Option, List<String>> options, List<String> paths, Path here) {

    /// @throws UsageError if an option is unknown, lacks its value, or is given twice where it must not be
    static Arguments of(Path here, String... arguments) {
        var options = new EnumMap<Option, List<String>>(Option.class);
        var paths = new ArrayList<String>();
        var rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            if (!argument.startsWith("-")) {
                paths.add(argument);
                continue;
            }
            var parts = argument.split("=", 2);
            var option = Option.called(parts[0])
                    .orElseThrow(() -> new UsageError("there is no option " + parts[0] + "; see --help"));
            if (!option.takesValue() && parts.length > 1) {
                throw new UsageError(option + " takes no value");
            }
            if (option.takesValue() && parts.length == 1 && !rest.hasNext()) {
                throw new UsageError(option + " needs a value; see --help");
            }
            var value = !option.takesValue() ? "" : parts.length > 1 ? parts[1] : rest.next();
            options.computeIfAbsent(option, none -> new ArrayList<>()).add(value);
        }
        return new Arguments(options, List.copyOf(paths), here);
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    List<String> all(Option option) {
        return options.getOrDefault(option, List.of());
    }

    /// The values of an option whose values are separated by commas.
    List<String> listed(Option option) {
        return all(option).stream()
                .flatMap(values -> Arrays.stream(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Optional<String> one(Option option) {
        if (all(option).size() > 1) {
            throw new UsageError(option + " is given more than once");
        }
        return all(option).stream().findFirst();
    }

    Optional<Path> file(Option option) {
        return one(option).map(this::path);
    }

    List<Path> existing(List<String> names) {
        return names.stream()
                .map(this::path)
                .peek(path -> {
                    if (!Files.exists(path)) {
                        throw new UsageError("there is no " + path);
                    }
                })
                .toList();
    }

    Path path(String name) {
        try {
            return here.resolve(name);
        } catch (InvalidPathException e) {
            throw new UsageError("no name of a file: " + name);
        }
    }
}
