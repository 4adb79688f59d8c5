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

    /// Counts one more stream, until [#leave] is called for it.
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
