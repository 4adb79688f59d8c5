package com.gyroscops.architecture.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a command line can say.
enum Option {
    ROOT("--root", "PACKAGE", "the package above all others; also `root = …` in the layout file"),
    LAYOUT("--layout", "FILE", "where things are and what they are called; what it leaves open is guessed"),
    WRITE_LAYOUT("--write-layout", "FILE", "write down what was guessed, as a layout file to begin with, and stop"),
    PRESET("--preset", "NAMES", "only these rules: hexagonal, cqs, eventSourcing"),
    RULES("--rules", "IDS", "only these rules, or these besides a preset's: A01,A05"),
    WITHOUT("--without", "IDS", "not these rules"),
    TESTS("--tests", "PATH", "test classes of the adapters, for A17; can be given several times"),
    SOURCES("--sources", "FOLDER", "Java sources, for A20 and for links in SARIF; can be given several times"),
    LIBRARIES("--libraries", "PATH", "classes that the code builds on, not looked at; can be given several times"),
    REPORT("--report", "FORM[=FILE]", "text, html, junit or sarif, to a file or to here; can be given several times"),
    KNOWN("--known", "FILE", "violations that are known, and are no findings"),
    ADOPT("--adopt", "", "write the file of known violations, as it is now; not on a CI server"),
    LIST_RULES("--list-rules", "", "the rules and their presets"),
    EXPLAIN("--explain", "ID", "one rule: why, the wrong way and the right way"),
    HELP("--help", "", "this");

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
