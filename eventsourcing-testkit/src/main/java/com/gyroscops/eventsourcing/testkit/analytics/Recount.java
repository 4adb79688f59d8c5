package com.gyroscops.eventsourcing.testkit.analytics;

import com.gyroscops.eventsourcing.analytics.Interval;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts events one by one, by their local times.
record Recount(List<RecordedEvent> events, ZoneId zone) {

    Map<String, Long> by(Function<LocalDateTime, String> key) {
        return times().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    List<List<Long>> matrix() {
        var rows = new ArrayList<List<Long>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            var row = new ArrayList<Long>();
            for (int hour = 0; hour < 24; hour++) {
                var wanted = hour;
                row.add(times().stream()
                        .filter(time -> time.getDayOfWeek() == day && time.getHour() == wanted)
                        .count());
            }
            rows.add(row);
        }
        return rows;
    }

    static String key(LocalDateTime time, Interval interval) {
        return switch (interval) {
            case HOUR -> hour(time);
            case DAY -> day(time);
            case WEEK -> week(time.toLocalDate());
            case MONTH -> day(time).substring(0, 7);
        };
    }

    static String hour(LocalDateTime time) {
        return time.toString().substring(0, 13).replace('T', ' ') + ":00:00";
    }

    static String day(LocalDateTime time) {
        return time.toLocalDate().toString();
    }

    /// A week belongs to the year of its Thursday.
    private static String week(LocalDate day) {
        var thursday = day.plusDays(4 - day.getDayOfWeek().getValue());
        return String.format(Locale.ROOT, "%d-W%02d", thursday.getYear(), (thursday.getDayOfYear() - 1) / 7 + 1);
    }

    private List<LocalDateTime> times() {
        return events.stream()
                .map(event -> LocalDateTime.ofInstant(event.timestamp(), zone))
                .toList();
    }
}
