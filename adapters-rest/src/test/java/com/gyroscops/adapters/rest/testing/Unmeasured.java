package com.gyroscops.adapters.rest.testing;

import com.gyroscops.eventsourcing.query.cache.CacheMeter;

/// A meter that records nothing.
record Unmeasured() implements CacheMeter {

    @Override
    public void lookedUp(String level, Lookup lookup) {}

    @Override
    public void answered(String query, Source source) {}

    @Override
    public void invalidated(String query) {}
}
