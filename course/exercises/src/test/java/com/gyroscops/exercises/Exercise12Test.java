package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.GetTrends;
import com.gyroscops.eventsourcing.analytics.Interval;
import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.Sent;
import com.gyroscops.exercises.support.TheApplication;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@Exercise(12)
class Exercise12Test {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @AutoClose
    private final TheApplication application = TheApplication.at(now::get);

    @Test
    @Hint(1)
    void an_hour_has_four_quarters() {
        happenedAt("2024-05-01T11:50:00Z", "2024-05-01T11:59:59Z", "2024-05-01T12:00:00Z");

        assertThat(quarters(EventSelection.all(), false))
                .as("the key of a quarter of an hour is the local time of its beginning")
                .containsExactly(
                        "2024-05-01 13:45:00 2 2024-05-01T11:45:00Z 2024-05-01T12:00:00Z",
                        "2024-05-01 14:00:00 1 2024-05-01T12:00:00Z 2024-05-01T12:15:00Z");
    }

    @Test
    @Hint(2)
    void when_clocks_are_put_back_a_quarter_comes_twice() {
        happenedAt("2024-10-27T00:20:00Z", "2024-10-27T01:20:00Z");

        assertThat(quarters(EventSelection.all(), false))
                .as("the quarter from 02:15 in the repeated hour is shown twice")
                .containsExactly(
                        "2024-10-27 02:15:00 1 2024-10-27T00:15:00Z 2024-10-27T00:30:00Z",
                        "2024-10-27 02:15:00 1 2024-10-27T01:15:00Z 2024-10-27T01:30:00Z");
    }

    @Test
    @Hint(1)
    void when_clocks_are_put_forward_four_quarters_are_missing() {
        var night = new EventSelection(
                Set.of(),
                Optional.of(Instant.parse("2024-03-31T00:30:00Z")),
                Optional.of(Instant.parse("2024-03-31T01:30:00Z")));

        assertThat(quarters(night, true).stream().map(bucket -> bucket.substring(11, 16)))
                .as("there is no quarter between 02:00 and 03:00 in the night when clocks are put forward")
                .containsExactly("01:30", "01:45", "03:00", "03:15");
    }

    @Test
    @Hint(3)
    void it_is_asked_for_by_its_name() {
        var client = application.served();

        var answer = client.get("/api/analytics/trends?interval=quarter-hour&zone=Europe/Paris");

        assertThat(answer.status() + " " + answer.field("interval"))
                .as("over HTTP its name is quarter-hour")
                .isEqualTo("200 quarter-hour");
    }

    private void happenedAt(String... instants) {
        for (var instant : instants) {
            now.set(Instant.parse(instant));
            var id = new PaymentId("p" + now.get().getEpochSecond());
            var alice = new UserId("alice");
            application
                    .commands
                    .single()
                    .handle(Sent.of(new ProcessPayment(
                            id, new OrganizationId("acme"), alice, Money.of("1", Currency.EUR), alice)));
        }
    }

    /// The buckets as `key count from to`.
    private List<String> quarters(EventSelection events, boolean fill) {
        var interval = Arrays.stream(Interval.values())
                .filter(candidate -> candidate.name().equals("QUARTER_HOUR"))
                .findFirst();
        assertThat(interval).as("there is an interval QUARTER_HOUR").isPresent();
        var question = new GetTrends(events, interval.orElseThrow(), PARIS, fill);
        return application
                .analytics
                .trends()
                .ask(new QueryEnvelope<>(question, "org", Optional.empty()))
                .fold(
                        _ -> List.of(),
                        answer -> answer.value()
                                .fold(
                                        _ -> List.<String>of(),
                                        trends -> trends.buckets().stream()
                                                .map(bucket -> "%s %d %s %s"
                                                        .formatted(
                                                                bucket.key(),
                                                                bucket.count(),
                                                                bucket.from(),
                                                                bucket.to()))
                                                .toList()));
    }
}
