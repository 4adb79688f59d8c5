package com.gyroscops.adapters.rest.query;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.Optional;

/// The time that a request asks about, either end of which may be left open (B47).
///
/// @param from the earliest instant
/// @param to the end, not in it itself
public record TimeRange(Optional<Instant> from, Optional<Instant> to) {

    public static final String FROM = "from";
    public static final String TO = "to";

    public static Validation<Seq<FieldError>, TimeRange> of(QueryFields query) {
        return Validation.combine(query.one(FROM, Format.instant()), query.one(TO, Format.instant()))
                .ap(TimeRange::new)
                .mapError(Errors::all)
                .flatMap(range -> range.isBackwards()
                        ? Errors.one(FROM, "after-to", "It must not be after «to».")
                        : Validation.valid(range));
    }

    private boolean isBackwards() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }
}
