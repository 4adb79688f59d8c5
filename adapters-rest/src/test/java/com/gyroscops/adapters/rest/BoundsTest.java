package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.HttpFixture;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.PaymentFailures;
import com.gyroscops.adapters.rest.testing.Reply;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.eventsourcing.analytics.EventStatistics;
import com.gyroscops.eventsourcing.counters.EventCounter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The size of every response is limited, however long the log is.
class BoundsTest extends HttpFixture {

    private static final Pattern LINK = Pattern.compile("<(.*)>; rel=\"next\"");

    private final PaymentFailures failures = new PaymentFailures(application.store.appender());

    @Test
    void a_long_history_comes_in_pages_that_stay_what_they_are() {
        failures.append("p", 1_201);

        var pages = new ArrayList<List<Long>>();
        for (var path = Optional.of("/api/payments/p/history"); path.isPresent(); ) {
            var page = api.get(path.get()).hasStatus(200);
            pages.add(revisions(page));
            failures.append("p", 1);
            path = next(page);
        }

        // The last page was requested after two more events.
        assertThat(pages).extracting(List::size).containsExactly(500, 500, 203);
        assertThat(pages.stream().flatMap(List::stream))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 1_203).boxed().toList());
    }

    @Test
    void a_page_of_a_long_history_reads_one_event_more_than_it_shows() {
        failures.append("p", 1_201);

        api.get("/api/payments/p/history").hasStatus(200);
        assertThat(application.eventsRead).hasValue(501);
        api.get("/api/payments/p/history?limit=10&fromRevision=7").hasStatus(200);
        assertThat(application.eventsRead).hasValue(501 + 11);
    }

    @Test
    void a_history_goes_on_from_the_revision_that_is_of_interest() {
        failures.append("p", 7);

        var first = api.get("/api/payments/p/history?limit=2&fromRevision=3").hasStatus(200);
        var second = api.get(next(first).orElseThrow()).hasStatus(200);
        var third = api.get(next(second).orElseThrow()).hasStatus(200);

        assertThat(revisions(first)).containsExactly(3L, 4L);
        assertThat(revisions(second)).containsExactly(5L, 6L);
        assertThat(revisions(third)).containsExactly(7L);
        assertThat(next(third)).isEmpty();
        assertThat(next(api.get("/api/payments/p/history?fromRevision=3&limit=5"))).isEmpty();
        assertThat(api.get("/api/payments/p/history?fromRevision=8").hasStatus(200).json()).isEmpty();
    }

    @Test
    void statistics_name_those_with_the_most_events_and_count_the_others() {
        var script = new Script();
        var users = new LinkedHashMap<String, Long>();
        IntStream.range(0, 20_000).forEach(i -> users.put("user-" + i, i == 19_999 ? 7L : i == 5 ? 3L : 1L));
        script.statistics = new EventStatistics(20_008, Map.of(), Map.of(), Map.of("acme", 20_008L), users);
        try (var scripted = new LocalServer(script)) {
            var found = scripted.api().get("/api/analytics/statistics").hasStatus(200).json();

            var names = found.required("byUser").propertyNames();
            assertThat(names).hasSize(1_000).contains("user-0", "user-5", "user-998", "user-19999");
            assertThat(found.at("/omitted/byUser/names").asInt()).isEqualTo(19_000);
            assertThat(sum(found.required("byUser")) + found.at("/omitted/byUser/events").asLong()).isEqualTo(20_008);
            assertThat(found.at("/omitted/byOrganization/names").asInt()).isZero();
        }
    }

    @Test
    void statistics_that_omit_nothing_do_not_say_so() {
        failures.append("p", 1);

        assertThat(api.get("/api/analytics/statistics").json().has("omitted")).isFalse();
    }

    @Test
    void of_many_counters_the_first_are_shown() {
        var script = new Script();
        script.counters = IntStream.range(0, 1_500)
                .mapToObj(i -> new EventCounter("A", "o" + i, 1, i + 1L, Samples.NOON))
                .toList();
        try (var scripted = new LocalServer(script)) {
            var all = scripted.api().get("/api/counters").hasStatus(200).json();
            var two = scripted.api().get("/api/counters?limit=2").hasStatus(200).json();

            assertThat(all.required("items")).hasSize(1_000);
            assertThat(all.required("total").asInt()).isEqualTo(1_500);
            assertThat(all.required("truncated").asBoolean()).isTrue();
            assertThat(two.required("items")).hasSize(2);
        }
    }

    private static long sum(JsonNode counts) {
        return counts.valueStream().mapToLong(JsonNode::asLong).sum();
    }

    private static List<Long> revisions(Reply history) {
        return history.json()
                .valueStream()
                .map(event -> event.required("revision").asLong())
                .toList();
    }

    private static Optional<String> next(Reply reply) {
        return reply.header("Link").map(LINK::matcher).filter(link -> link.matches()).map(link -> link.group(1));
    }
}
