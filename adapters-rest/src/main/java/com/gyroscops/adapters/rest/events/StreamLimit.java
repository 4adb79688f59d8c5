package com.gyroscops.adapters.rest.events;

import com.gyroscops.web.http.Problem;
import io.vavr.control.Either;
import java.util.concurrent.Semaphore;

/// Limits the number of concurrent streams.
final class StreamLimit {

    private final int max;
    private final Semaphore free;

    StreamLimit(int max) {
        this.max = max;
        this.free = new Semaphore(max);
    }

    /// Takes a place, which must be returned by [#leave].
    Either<Problem, StreamLimit> enter() {
        return free.tryAcquire()
                ? Either.right(this)
                : Either.left(Problem.of(503, "too-many-streams", "There may be at most " + max + " streams.")
                        .with("limit", max)
                        .withHeader("Retry-After", "15"));
    }

    void leave() {
        free.release();
    }
}
