package com.gyroscops.architecture.cli;

import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.conventions.BadLayout;
import com.gyroscops.architecture.conventions.LayoutFile;
import com.gyroscops.architecture.conventions.LayoutInference;
import com.gyroscops.architecture.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One run of the command line.
///
/// @param environment the environment variables; adopting violations is an error when `CI` is set
/// @param here the folder that relative names are relative to
record CommandLine(PrintStream out, PrintStream err, Map<String, String> environment, Path here) {

    Exit run(String... words) {
        try {
            var arguments = Arguments.of(here, words);
            if (words.length == 0 || arguments.has(Option.HELP)) {
                out.print(Help.TEXT);
                return words.length == 0 ? Exit.USAGE : Exit.CLEAN;
            }
            if (arguments.has(Option.LIST_RULES)) {
                out.print(Selection.list());
                return Exit.CLEAN;
            }
            if (arguments.has(Option.EXPLAIN)) {
                out.print(Help.explained(arguments.one(Option.EXPLAIN).orElseThrow()));
                return Exit.CLEAN;
            }
            return look(arguments);
        } catch (UsageError | BadLayout e) {
            err.println("architecture-rules: " + e.getMessage());
            return Exit.USAGE;
        }
    }

    private Exit look(Arguments arguments) {
        var selection = Selection.of(arguments);
        var reports = Reports.of(arguments);
        var adopting = BaselineWriter.of(arguments, environment);
        var given = layout(arguments);
        if (arguments.paths().isEmpty()) {
            throw new UsageError("name the folders or jars of classes to look at, such as target/classes");
        }
        var sources = arguments.existing(arguments.all(Option.SOURCES));
        var read = Code.read(
                given.root(),
                arguments.existing(arguments.paths()),
                arguments.existing(arguments.all(Option.TESTS)),
                arguments.existing(arguments.all(Option.LIBRARIES)),
                sources);
        var layout = LayoutInference.around(given, read.code().classes());
        var file = arguments.file(Option.WRITE_LAYOUT);
        if (file.isPresent() && read.problems().isEmpty()) {
            LayoutWriter.write(file.get(), layout, read.code().classes());
            out.println("Wrote " + file.get() + ". Look at it, and run again with --layout " + file.get());
            return Exit.CLEAN;
        }
        var verdict = new RuleRunner(given, layout, selection.rules(layout)).judge(read, adopting.known());
        reports.write(verdict, out, err);
        return adopting.wanted() ? adopting.write(verdict, out) : exit(verdict);
    }

    private Layout layout(Arguments arguments) {
        var file = arguments.file(Option.LAYOUT).map(CommandLine::read).orElseGet(LayoutFile::empty);
        var roots = Stream.concat(arguments.one(Option.ROOT).stream(), Stream.of(file.root()))
                .filter(root -> !root.isEmpty())
                .collect(Collectors.toSet());
        if (roots.size() != 1) {
            throw new UsageError(
                    roots.isEmpty()
                            ? "name the package above all others: --root com.acme"
                            : "--root and the layout file name different packages");
        }
        return file.over(Layout.bare(roots.iterator().next()));
    }

    private static LayoutFile read(Path file) {
        try {
            return LayoutFile.read(file);
        } catch (IOException e) {
            throw new UsageError("the layout file cannot be read: " + e.getMessage());
        }
    }

    static Exit exit(Verdict verdict) {
        if (!verdict.problems().isEmpty()) {
            return Exit.NOT_CHECKED;
        }
        return verdict.fresh().findAny().isPresent() ? Exit.FINDINGS : Exit.CLEAN;
    }
}
