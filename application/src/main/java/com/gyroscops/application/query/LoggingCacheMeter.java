package com.gyroscops.application.query;

import com.gyroscops.application.query.cache.CacheMeter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes that an answer was served from the cache (S65).
record LoggingCacheMeter(CacheMeter next) implements CacheMeter {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingCacheMeter.class);

    @Override
    public void looked(String level, Look look) {
        next.looked(level, look);
    }

    @Override
    public void answered(String query, Source source) {
        if (source == Source.CACHE) {
            LOG.atDebug().addKeyValue("query", query).log("Query served from cache");
        }
        next.answered(query, source);
    }

    @Override
    public void invalidated(String query) {
        next.invalidated(query);
    }
}
