package com.gyroscops.eventsourcing.analytics;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// The interval of a trend.
public enum Interval {
    HOUR,
    DAY,
    /// From Monday, named by the ISO week-based year, which differs from the calendar year around New Year.
    WEEK,
    MONTH;

    private static final DateTimeFormatter MONTH_KEY = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final DateTimeFormatter WEEK_KEY = new DateTimeFormatterBuilder()
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
            .toFormatter(Locale.ROOT);

    /// The beginning of the interval that contains the local time `time`.
    LocalDateTime start(LocalDateTime time) {
        var day = time.truncatedTo(ChronoUnit.DAYS);
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /// The beginning of the next interval.
    LocalDateTime next(LocalDateTime start) {
        return switch (this) {
            case HOUR -> start.plusHours(1);
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }

    /// The name of the interval that begins at `start`.
    String key(LocalDateTime start) {
        return switch (this) {
            // Without a formatter: for thousands of hours it would be most of the cost.
            case HOUR -> start.toLocalDate() + (start.getHour() < 10 ? " 0" : " ") + start.getHour() + ":00:00";
            case DAY -> start.toLocalDate().toString();
            case WEEK -> WEEK_KEY.format(start);
            case MONTH -> MONTH_KEY.format(start);
        };
    }
}
