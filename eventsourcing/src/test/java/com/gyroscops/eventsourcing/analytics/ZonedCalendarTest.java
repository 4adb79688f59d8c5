package com.gyroscops.eventsourcing.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonedCalendarTest {

    @Test
    void an_hour_that_is_gone_through_twice_is_two_buckets() {
        assertThat(hours("Europe/Paris", "2024-10-26T23:00:00Z", "2024-10-27T03:00:00Z"))
                .containsExactly("01 60m", "02 60m", "02 60m", "03 60m");
    }

    @Test
    void an_hour_that_is_left_out_is_none() {
        assertThat(hours("Europe/Paris", "2024-03-31T00:00:00Z", "2024-03-31T03:00:00Z"))
                .containsExactly("01 60m", "03 60m", "04 60m");
    }

    @Test
    void half_an_hour_that_is_gone_through_twice_is_half_a_bucket_more() {
        assertThat(hours("Australia/Lord_Howe", "2024-04-06T14:00:00Z", "2024-04-06T16:30:00Z"))
                .containsExactly("01 60m", "01 30m", "02 60m");
    }

    @Test
    void half_an_hour_that_is_left_out_is_missing_from_its_bucket() {
        assertThat(hours("Australia/Lord_Howe", "2024-10-05T14:30:00Z", "2024-10-05T17:00:00Z"))
                .containsExactly("01 60m", "02 30m", "03 60m");
    }

    @Test
    void minutes_that_are_left_out_make_an_hour_shorter() {
        assertThat(hours("Asia/Kathmandu", "1985-12-31T17:30:00Z", "1985-12-31T19:15:00Z"))
                .containsExactly("23 60m", "00 45m");
        assertThat(hours("Africa/Monrovia", "1972-01-07T00:44:30Z", "1972-01-07T02:00:00Z"))
                .containsExactly("00 15m", "01 60m");
    }

    @Test
    void an_hour_in_the_midst_of_which_clocks_are_put_back_begins_again() {
        assertThat(hours("America/New_York", "1883-11-18T16:56:02Z", "1883-11-18T19:00:00Z"))
                .containsExactly("12 3m", "12 60m", "13 60m");
    }

    @Test
    void hours_of_zones_with_odd_offsets_end_when_they_do_on_the_wall() {
        assertThat(end(Interval.HOUR, "Asia/Kathmandu", "2024-05-01T12:00:00Z")).isEqualTo("2024-05-01T12:15:00Z");
        assertThat(end(Interval.HOUR, "Europe/Paris", "1890-01-01T00:00:00Z")).isEqualTo("1890-01-01T00:50:39Z");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, Europe/Paris, 2024-10-26T22:00:00Z, 2024-10-27T23:00:00Z",
        "DAY, Europe/Paris, 2024-10-27T10:00:00Z, 2024-10-27T23:00:00Z",
        "DAY, Europe/Paris, 2024-03-30T23:00:00Z, 2024-03-31T22:00:00Z",
        "WEEK, Europe/Paris, 2024-10-20T22:00:00Z, 2024-10-27T23:00:00Z",
        "MONTH, Europe/Paris, 2024-09-30T22:00:00Z, 2024-10-31T23:00:00Z",
        "MONTH, UTC, 2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z"
    })
    void a_longer_interval_goes_on_when_clocks_change_inside_of_it(
            Interval interval, String zone, String from, String to) {
        assertThat(end(interval, zone, from)).isEqualTo(to);
    }

    @Test
    void a_day_that_is_come_back_to_is_several_buckets() {
        // Until 2011 clocks went back at one minute past midnight.
        assertThat(days("America/St_Johns", "2010-11-06T12:00:00Z", "2010-11-08T12:00:00Z"))
                .containsExactly("6", "7", "6", "7", "8");
    }

    @Test
    void a_day_that_never_was_is_none() {
        assertThat(days("Pacific/Apia", "2011-12-29T12:00:00Z", "2011-12-31T12:00:00Z"))
                .containsExactly("29", "31", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 1880",
        "America/St_Johns, 2010",
        "Australia/Lord_Howe, 1980",
        "Pacific/Apia, 2011",
        "America/Sao_Paulo, 2017",
        "Africa/Monrovia, 1971",
        "Asia/Kathmandu, 1985"
    })
    void all_instants_of_a_bucket_have_its_name_its_beginning_and_its_end(String zone, int year) {
        for (Interval interval : Interval.values()) {
            var calendar = new ZonedCalendar(interval, ZoneId.of(zone));
            var until = Instant.parse(year + 2 + "-01-01T00:00:00Z");
            for (var start = calendar.end(Instant.parse(year + "-01-01T00:00:00Z")); start.isBefore(until); ) {
                var end = calendar.end(start);
                assertThat(end).isAfter(start);
                var last = end.minusNanos(1);
                var middle = start.plus(Duration.between(start, end).dividedBy(2));
                for (var inside : List.of(start, middle, last)) {
                    assertThat(calendar.begin(inside))
                            .as("beginning of %s", inside)
                            .isEqualTo(start);
                    assertThat(calendar.end(inside)).isEqualTo(end);
                    assertThat(calendar.start(inside)).isEqualTo(calendar.start(start));
                }
                start = end;
            }
        }
    }

    private static String end(Interval interval, String zone, String time) {
        return new ZonedCalendar(interval, ZoneId.of(zone))
                .end(Instant.parse(time))
                .toString();
    }

    /// The local hour of each bucket, with its length.
    private static List<String> hours(String zone, String from, String to) {
        var calendar = new ZonedCalendar(Interval.HOUR, ZoneId.of(zone));
        var hours = new ArrayList<String>();
        for (var start = Instant.parse(from); start.isBefore(Instant.parse(to)); start = calendar.end(start)) {
            var length = Duration.between(start, calendar.end(start)).toMinutes();
            hours.add(
                    String.format(Locale.ROOT, "%02d %dm", calendar.start(start).getHour(), length));
        }
        return hours;
    }

    private static List<String> days(String zone, String from, String to) {
        var calendar = new ZonedCalendar(Interval.DAY, ZoneId.of(zone));
        var days = new ArrayList<String>();
        for (var start = Instant.parse(from); start.isBefore(Instant.parse(to)); start = calendar.end(start)) {
            days.add(String.valueOf(
                    LocalDateTime.ofInstant(start, ZoneId.of(zone)).getDayOfMonth()));
        }
        return days;
    }
}
