package com.gyroscops.adapters.rest.query;

import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import java.time.Instant;
import java.util.Optional;

/// A time range in the parameters of a request, which may be open at either end.
///
/// @param from the earliest instant, inclusive
/// @param to the end, exclusive
public record TimeRange(Optional<Instant> from, Optional<Instant> to) {

    public static final String FROM = "from";
    public static final String TO = "to";

    public static Parsed<TimeRange> of(QueryFields query) {
        return Parsed.combine(query.one(FROM, Format.instant()), query.one(TO, Format.instant()), TimeRange::new)
                .flatMap(range -> range.isBackwards()
                        ? Parsed.invalid(FROM, "after-to", "It must not be after the parameter to.")
                        : Parsed.valid(range));
    }

    private boolean isBackwards() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }
}
