package com.gyroscops.application.query;

import com.gyroscops.application.query.cache.CacheMeter;
import com.gyroscops.application.query.cache.QueryCache;
import com.gyroscops.application.query.cache.StoreIncarnation;
import com.gyroscops.application.search.EventSearch;
import java.time.InstantSource;
import java.util.Objects;

/// What it takes to remember answers.
///
/// @param search finds out whether anything has happened since
/// @param clock says how old an answer is
/// @param store which log it is that is asked
public record AnswerCaching(
        QueryCache cache, EventSearch search, InstantSource clock, CacheMeter meter, StoreIncarnation store) {

    public AnswerCaching {
        Objects.requireNonNull(cache, "cache");
        Objects.requireNonNull(search, "search");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(meter, "meter");
        Objects.requireNonNull(store, "store");
    }
}
