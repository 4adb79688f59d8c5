package com.gyroscops.application.pipeline;

import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.domain.shared.Rejection;

/// The short names of outcomes, as metrics and logs write them.
final class Outcomes {

    private Outcomes() {}

    static String codeOf(CommandFailure<? extends Rejection> failure) {
        return switch (failure) {
            case CommandFailure.Rejected<? extends Rejection> rejected ->
                rejected.rejection().code();
            case CommandFailure.Conflict<? extends Rejection> _ -> "conflict";
            case CommandFailure.IdempotencyKeyReused<? extends Rejection> _ -> "idempotency-key-reused";
        };
    }
}
