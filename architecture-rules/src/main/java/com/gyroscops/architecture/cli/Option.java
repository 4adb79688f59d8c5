package com.gyroscops.architecture.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The options of the command line.
enum Option {
    ROOT("--root", "PACKAGE", "the package above all others; also `root = …` in the layout file"),
    LAYOUT("--layout", "FILE", "the layout of the code; what it does not define is inferred"),
    WRITE_LAYOUT("--write-layout", "FILE", "write the inferred layout to a file, and stop"),
    PRESET("--preset", "NAMES", "only these rules: hexagonal, cqs, eventSourcing"),
    RULES("--rules", "IDS", "only these rules, or these in addition to a preset: A01,A05"),
    WITHOUT("--without", "IDS", "not these rules"),
    TESTS("--tests", "PATH", "test classes of the adapters, for A17; can be given several times"),
    SOURCES("--sources", "FOLDER", "Java sources, for A20 and for links in SARIF; can be given several times"),
    LIBRARIES("--libraries", "PATH", "classes that the code depends on, not checked; can be given several times"),
    REPORT("--report", "FORM[=FILE]", "text, html, junit, sarif, json or markdown, to a file or standard output; can be repeated"),
    KNOWN("--known", "FILE", "the baseline: known violations, which are not reported"),
    ADOPT("--adopt", "", "write the current violations to the file of --known; not on a CI server"),
    LIST_RULES("--list-rules", "", "list the rules and their presets"),
    EXPLAIN("--explain", "ID", "explain one rule, with code that violates it and code that complies"),
    HELP("--help", "", "print this help");

    private final String flag;
    private final String value;
    private final String meaning;

    Option(String flag, String value, String meaning) {
        this.flag = flag;
        this.value = value;
        this.meaning = meaning;
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    static Optional<Option> called(String flag) {
        return Stream.of(values()).filter(option -> option.flag.equals(flag)).findFirst();
    }

    String help() {
        return String.format(Locale.ROOT, "  %-26s %s%n", flag + " " + value, meaning);
    }

    @Override
    public String toString() {
        return flag;
    }
}
