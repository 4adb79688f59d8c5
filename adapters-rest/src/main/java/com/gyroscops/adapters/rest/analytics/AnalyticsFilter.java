package com.gyroscops.adapters.rest.analytics;

import com.gyroscops.adapters.rest.input.Identifiers;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.Interval;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The parameters that select the events to count and the time zone.
final class AnalyticsFilter {

    static final String TYPE = "type";
    static final String ZONE = "zone";
    static final String INTERVAL = "interval";
    static final String FILL = "fill";

    /// The names of intervals in requests and responses.
    private static final Map<String, Interval> INTERVALS =
            Arrays.stream(Interval.values()).collect(Collectors.toMap(AnalyticsFilter::name, interval -> interval));

    private static final Format<String> NAME = Identifiers.format(name -> name);
    private static final Format<ZoneId> ZONES =
            new Format<>("It must be a time zone such as UTC, Europe/Paris or +05:45.", AnalyticsFilter::parseZone);
    private static final Format<Boolean> FLAGS = Format.oneOf(Map.of("true", true, "false", false));

    private AnalyticsFilter() {}

    static String name(Interval interval) {
        return switch (interval) {
            case HOUR -> "hour";
            case DAY -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
        };
    }

    static Parsed<EventSelection> selection(QueryFields query) {
        return Parsed.combine(
                query.any(TYPE, NAME),
                TimeRange.of(query),
                (types, range) -> new EventSelection(types, range.from(), range.to()));
    }

    static Parsed<ZoneId> zone(QueryFields query) {
        return query.one(ZONE, ZONES).map(zone -> zone.orElse(ZoneOffset.UTC));
    }

    static Parsed<Interval> interval(QueryFields query) {
        return query.one(INTERVAL, Format.oneOf(INTERVALS)).map(interval -> interval.orElse(Interval.DAY));
    }

    static Parsed<Boolean> fill(QueryFields query) {
        return query.one(FILL, FLAGS).map(fill -> fill.orElse(false));
    }

    private static Optional<ZoneId> parseZone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException notAZone) {
            return Optional.empty();
        }
    }
}
