package com.gyroscops.architecture.cli;

/// The exit code of a run.
enum Exit {
    /// Everything was checked and nothing was found.
    CLEAN(0),
    /// Everything was checked and something was found.
    FINDINGS(1),
    /// The arguments or the layout file are invalid; no code was checked.
    USAGE(2),
    /// Not everything could be checked; violations that were found are reported.
    NOT_CHECKED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /// The exit code of the process.
    int code() {
        return code;
    }
}
