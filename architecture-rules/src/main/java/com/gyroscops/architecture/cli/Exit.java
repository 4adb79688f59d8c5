package com.gyroscops.architecture.cli;

/// How a run ends.
enum Exit {
    /// Everything was checked and nothing was found.
    CLEAN(0),
    /// Everything was checked and something was found.
    FINDINGS(1),
    /// The command or the layout file cannot be understood; no code was looked at.
    USAGE(2),
    /// Not everything could be checked; what was found is reported.
    NOT_CHECKED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /// What the process ends with.
    int code() {
        return code;
    }
}
