package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.search.SearchText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One query through all the boxes in the chapter's diagram: query, query handler, event search, store, results,
/// response.
class OneQueryTest {

    private static final String PATH = "/api/events?aggregateType=Payment&text=refusee&from=2020-01-01T00:00:00Z";

    @Test
    void goes_from_the_query_to_the_response() {
        try (var running = new Running()) {
            running.http.post("/api/payments/payment-1/process", "{\"amount\":\"100.00\",\"currency\":\"EUR\"}");
            running.http.post("/api/payments/payment-1/fail", "{\"reason\":\"Carte REFUSÉE\"}");

            // Event search and store: found by the port that the handler uses.
            var query = new EventQuery(EventCriteria.all(), Optional.of(new SearchText("refusee")));
            var found = running.part(EventSearch.class).search(query, EventPageRequest.first(10));
            assertThat(found.events()).extracting(RecordedEvent::position).containsExactly(2L);

            // Query, query handler, results and response: the same event, as a view.
            var answer = running.http.get(PATH);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("X-Position")).isEqualTo("2");
            assertThat(answer.json().at("/items/0/eventId").asString())
                    .isEqualTo(found.events().getFirst().id().toString());
            assertThat(answer.json().at("/items/0/data/reason").asString()).isEqualTo("Carte REFUSÉE");

            // A repeated query is answered from the cache, until a new event invalidates the result.
            assertThat(running.http.get(PATH).json()).isEqualTo(answer.json());
            assertThat(running.http.get("/metrics").response().body()).contains("source=\"cache\"");
            running.http.post("/api/payments/payment-2/process", "{\"amount\":\"1.00\",\"currency\":\"EUR\"}");
            running.http.post("/api/payments/payment-2/fail", "{\"reason\":\"carte refusée encore\"}");
            assertThat(running.http.get(PATH).json().get("items")).hasSize(2);
        }
    }
}
