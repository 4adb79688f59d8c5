package com.gyroscops.architecture.report;

import com.gyroscops.architecture.Report;
import com.gyroscops.architecture.Violation;
import java.util.List;
import java.util.stream.Stream;

/// The results of all rules that were run.
///
/// @param root the package that was checked
/// @param classes how many classes below it were read
/// @param roles the layout's keys that the rules depend on, with their classes counted
/// @param judged the rules, in the order of their ids
/// @param problems why not everything could be checked; empty when everything was
/// @param faults those of the problems that make the findings unfit to be adopted: what cannot be read, and names in the
///     layout file that match nothing
/// @param gone the lines of known violations that were not found again
public record Verdict(
        String root,
        int classes,
        List<Counted> roles,
        List<Judged> judged,
        List<String> problems,
        List<String> faults,
        List<String> gone) {

    /// A key of the layout, and how many classes it matches.
    ///
    /// @param guessed whether it was inferred rather than given
    public record Counted(String key, List<String> names, long classes, boolean guessed) {}

    /// The result of one rule.
    ///
    /// @param fresh its violations that are not known
    /// @param known its violations that are
    /// @param repeated how many more are the same as one of an earlier rule, which reports it
    public record Judged(Report report, List<Violation> fresh, List<Violation> known, int repeated) {

        public String id() {
            return report.rule().id();
        }
    }

    public Verdict {
        roles = List.copyOf(roles);
        judged = List.copyOf(judged);
        problems = List.copyOf(problems);
        faults = List.copyOf(faults);
        gone = List.copyOf(gone);
    }

    /// The violations that are not known.
    public Stream<Violation> fresh() {
        return judged.stream().flatMap(rule -> rule.fresh().stream());
    }

    public long known() {
        return judged.stream().mapToLong(rule -> rule.known().size()).sum();
    }
}
