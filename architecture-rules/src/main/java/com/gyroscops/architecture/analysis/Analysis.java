package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.RuleKey;
import com.gyroscops.architecture.conventions.LayoutInference;
import com.gyroscops.architecture.report.Verdict;
import java.nio.file.Path;
import java.util.List;

/// Code that was read, with its layout.
public final class Analysis {

    private final Code code;
    private final Layout given;
    private final Layout layout;

    private Analysis(Code code, Layout given) {
        this.code = code;
        this.given = given;
        this.layout = LayoutInference.around(given, code.code().classes());
    }

    /// Reads the code and infers its layout.
    ///
    /// @throws UsageError if the code cannot be found, or no package is above all others
    /// @throws com.gyroscops.architecture.conventions.BadLayout if the layout file is invalid
    public static Analysis of(Subject subject) {
        var file = subject.layoutFile();
        file.optional().stream().filter(RuleKey.class::isInstance).forEach(rule -> Selection.rule(rule.key()));
        var code = Code.read(
                subject.root(file), subject.classes(), subject.tests(), subject.libraries(), subject.sources());
        return new Analysis(code, file.over(Layout.bare(code.root())));
    }

    /// Runs the rules.
    public Verdict check(Selection selection, Baseline known) {
        return new RuleRunner(given, layout, selection.rules(layout)).judge(code, known);
    }

    /// What could not be read, or that there is no class; empty when everything was read.
    public List<String> unread() {
        return code.problems();
    }

    /// Writes the layout to a new file, to be reviewed and completed by hand.
    ///
    /// @throws UsageError if the file exists, or cannot be written
    public void writeLayout(Path file) {
        LayoutWriter.write(file, layout, code.code().classes());
    }
}
