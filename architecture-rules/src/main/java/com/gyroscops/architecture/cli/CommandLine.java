package com.gyroscops.architecture.cli;

import com.gyroscops.architecture.analysis.Analysis;
import com.gyroscops.architecture.analysis.Baseline;
import com.gyroscops.architecture.analysis.BaselineWriter;
import com.gyroscops.architecture.analysis.Selection;
import com.gyroscops.architecture.analysis.Subject;
import com.gyroscops.architecture.analysis.UsageError;
import com.gyroscops.architecture.conventions.BadLayout;
import com.gyroscops.architecture.report.Verdict;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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
                out.print(Selection.explained(arguments.one(Option.EXPLAIN).orElseThrow()));
                return Exit.CLEAN;
            }
            return look(arguments);
        } catch (UsageError | BadLayout e) {
            err.println("architecture-rules: " + e.getMessage());
            return Exit.USAGE;
        } catch (RuntimeException | Error e) {
            err.println("architecture-rules: failed, through a fault of its own or for lack of memory. Please report it:");
            e.printStackTrace(err);
            return Exit.NOT_CHECKED;
        }
    }

    private Exit look(Arguments arguments) {
        var selection = Selection.of(
                arguments.listed(Option.PRESET), arguments.listed(Option.RULES), arguments.listed(Option.WITHOUT));
        var reports = Reports.of(arguments);
        var file = arguments.file(Option.KNOWN);
        var adopting = adopting(arguments, file);
        var known = adopting.map(BaselineWriter::known)
                .orElseGet(() -> file.map(Baseline::read).orElseGet(Baseline::nothing));
        if (arguments.paths().isEmpty()) {
            throw new UsageError("name the folders or jars of classes to look at, such as target/classes");
        }
        var analysis = Analysis.of(new Subject(
                arguments.one(Option.ROOT),
                arguments.file(Option.LAYOUT),
                arguments.existing(arguments.paths()),
                arguments.existing(arguments.all(Option.TESTS)),
                arguments.existing(arguments.all(Option.LIBRARIES)),
                arguments.existing(arguments.all(Option.SOURCES))));
        var layout = arguments.file(Option.WRITE_LAYOUT);
        if (layout.isPresent() && analysis.unread().isEmpty()) {
            analysis.writeLayout(layout.get());
            out.println("Wrote " + layout.get() + ". Look at it, and run again with --layout " + layout.get());
            return Exit.CLEAN;
        }
        var verdict = analysis.check(selection, known);
        reports.write(verdict, out, err);
        return adopting.map(writer -> adopted(writer.write(verdict))).orElseGet(() -> exit(verdict));
    }

    private Optional<BaselineWriter> adopting(Arguments arguments, Optional<Path> file) {
        if (!arguments.has(Option.ADOPT)) {
            return Optional.empty();
        }
        var target = file.orElseThrow(() -> new UsageError("--adopt needs --known FILE, the file to write"));
        return Optional.of(BaselineWriter.to(target, environment));
    }

    private Exit adopted(Optional<String> written) {
        out.println(written.orElse("Nothing is adopted, because not all could be read, a name in the layout file matches"
                + " nothing, or no rule could be run."));
        return written.isPresent() ? Exit.CLEAN : Exit.NOT_CHECKED;
    }

    static Exit exit(Verdict verdict) {
        if (!verdict.problems().isEmpty()) {
            return Exit.NOT_CHECKED;
        }
        return verdict.fresh().findAny().isPresent() ? Exit.FINDINGS : Exit.CLEAN;
    }
}
