package com.gyroscops.application.events;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.search.EventQuery;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import io.vavr.control.Either;
import java.util.Optional;

/// Follows the log of the store.
record FollowingTheLog(EventSearch search, EventReader reader, EventFeed feed, EventCodec codec)
        implements EventFollowing {

    @Override
    public Either<AheadOfLog, EventTail> follow(EventQuery events, Optional<Long> after) {
        var head = reader.head();
        var from = after.orElse(head);
        return from > head ? Either.left(new AheadOfLog(from, head)) : Either.right(new LogTail(this, events, from));
    }
}
