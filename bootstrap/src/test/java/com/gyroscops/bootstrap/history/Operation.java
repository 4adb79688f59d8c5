package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Outcome.LostRace;
import com.gyroscops.bootstrap.history.Outcome.Mismatch;
import com.gyroscops.bootstrap.history.Outcome.Refused;
import com.gyroscops.bootstrap.history.Outcome.Seen;
import com.gyroscops.bootstrap.history.Outcome.Unexpected;
import com.gyroscops.bootstrap.history.Outcome.Unknown;
import com.gyroscops.bootstrap.history.Outcome.Unsent;
import com.gyroscops.bootstrap.history.Request.Order;

/// A request with its time and its outcome.
///
/// @param id its correlation id, which its events have too
/// @param begin the tick before its first byte was sent; ticks order all operations of all clients
/// @param end the tick after its response was read; [#NEVER] when there was none
/// @param replayed whether the response is marked as that of an earlier request
record Operation(String id, Request request, long begin, long end, Outcome outcome, boolean replayed) {

    static final long NEVER = Long.MAX_VALUE;

    /// The operation as it was known at `tick`.
    Operation asOf(long tick) {
        return end <= tick ? this : new Operation(id, request, begin, NEVER, new Unknown(), false);
    }

    Operation with(Outcome other) {
        return new Operation(id, request, begin, end, other, replayed);
    }

    /// Whether events of this operation may be in the log.
    boolean mayHaveHappened() {
        return request instanceof Order
                && switch (outcome) {
                    case Accepted _, Unknown _, Unexpected _ -> true;
                    case Refused _, Mismatch _, LostRace _, Seen _, Unsent _ -> false;
                };
    }

    @Override
    public String toString() {
        var until = end == NEVER ? "never" : String.valueOf(end);
        return id + " from " + begin + " to " + until + ": " + request + " -> " + outcome
                + (replayed ? ", replayed" : "");
    }
}
