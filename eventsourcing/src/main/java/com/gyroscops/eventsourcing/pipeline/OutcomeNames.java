package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.RejectionCode;

/// The short names of outcomes in metrics and logs.
final class OutcomeNames {

    private OutcomeNames() {}

    static String codeOf(CommandFailure<?> failure) {
        return switch (failure) {
            case CommandFailure.Rejected<?> rejected -> RejectionCode.of(rejected.rejection());
            case CommandFailure.Conflict<?> _ -> "conflict";
            case CommandFailure.FactsChanged<?> _ -> "facts-changed";
            case CommandFailure.IdempotencyKeyReused<?> _ -> "idempotency-key-reused";
            case CommandFailure.StoreFull<?> _ -> "store-full";
            case CommandFailure.StoreUnavailable<?> _ -> "store-unavailable";
        };
    }
}
