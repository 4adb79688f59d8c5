package com.gyroscops.architecture.report;

import com.gyroscops.architecture.Report;
import com.gyroscops.architecture.Violation;
import java.util.List;
import java.util.stream.Stream;

/// What became of all rules that were asked for.
///
/// @param root the package that was looked at
/// @param classes how many classes below it were read
/// @param roles what the layout's names stand for, as far as one of the rules rests on it
/// @param judged the rules, in the order of their ids
/// @param problems why not all could be checked; nothing when all was
/// @param gone the known violations that are there no more, as the file of known ones has them
public record Verdict(
        String root, int classes, List<Counted> roles, List<Judged> judged, List<String> problems, List<String> gone) {

    /// A name of the layout, and how many classes it stands for.
    ///
    /// @param guessed whether it was guessed rather than given
    public record Counted(String key, List<String> names, long classes, boolean guessed) {}

    /// What became of one rule.
    ///
    /// @param fresh what breaks it and is not known
    /// @param known what breaks it, and was known before
    public record Judged(Report report, List<Violation> fresh, List<Violation> known) {

        public String id() {
            return report.rule().id();
        }
    }

    public Verdict {
        roles = List.copyOf(roles);
        judged = List.copyOf(judged);
        problems = List.copyOf(problems);
        gone = List.copyOf(gone);
    }

    /// What breaks a rule and is not known.
    public Stream<Violation> fresh() {
        return judged.stream().flatMap(rule -> rule.fresh().stream());
    }

    public long known() {
        return judged.stream().mapToLong(rule -> rule.known().size()).sum();
    }
}
