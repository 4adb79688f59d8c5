package com.gyroscops.bootstrap.history;

import java.util.SplittableRandom;

/// The point at which a client cuts the connection.
enum Cut {
    NOWHERE,
    WITHIN_THE_REQUEST,
    AFTER_THE_REQUEST,
    WITHIN_THE_ANSWER;

    /// Cuts one request in twelve.
    static Cut any(SplittableRandom random) {
        var any = random.nextInt(36);
        return any < 3 ? values()[any + 1] : NOWHERE;
    }
}
