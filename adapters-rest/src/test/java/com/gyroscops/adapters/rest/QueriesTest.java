package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.Json;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Reply;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.application.billing.payment.GetPaymentHistory;
import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.GetDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.eventlog.FindEvents;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {

    private static final PaymentId ID = new PaymentId("payment-123");

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_payment_is_shown_with_its_revision_and_how_recent_it_is() {
        script.payment = Optional.of(Samples.payment(1));

        api.get("/api/payments/payment-123")
                .hasStatus(200)
                .hasHeader("ETag", Samples.etag(1))
                .hasHeader("X-Position", "42")
                .hasJson(Contract.example(
                        "/paths/~1api~1payments~1{id}/get/responses/200/content/application~1json/examples/processed"));
        assertThat(script.query().query()).isEqualTo(new GetDocument<>(ID));
    }

    @Test
    void a_client_that_has_the_revision_is_told_no_more_than_that() {
        script.payment = Optional.of(Samples.payment(1));

        var known = api.get("/api/payments/payment-123", "If-None-Match", "\"0\", W/" + Samples.etag(1));
        assertThat(known.hasStatus(304).hasHeader("ETag", Samples.etag(1)).body())
                .isEmpty();
        api.get("/api/payments/payment-123", "If-None-Match", Samples.etag(2)).hasStatus(200);
    }

    @Test
    void a_point_of_the_past_replays_the_payment() {
        script.past = Optional.of(Samples.payment(1));

        assertThat(asked("/api/payments/payment-123?atRevision=2"))
                .isEqualTo(new ReplayDocument<>(ID, new Point.AtRevision(2)));
        assertThat(asked("/api/payments/payment-123?at=2024-05-01T00:00:00.5Z"))
                .isEqualTo(new ReplayDocument<>(ID, new Point.AtInstant(Instant.parse("2024-05-01T00:00:00.5Z"))));
        assertThat(asked("/api/payments/payment-123?atPosition=17"))
                .isEqualTo(new ReplayDocument<>(ID, new Point.AtPosition(17)));
    }

    @Test
    void a_point_that_a_payment_has_not_come_to_is_no_payment_that_is_unknown() {
        try (var application = new InMemory();
                var real = new LocalServer(application)) {
            var path = "/api/payments/payment-123";
            real.api().post(path + "/process", "{\"amount\":\"100.00\",\"currency\":\"EUR\"}").hasStatus(201);

            real.api()
                    .get(path + "?atRevision=99", "X-Correlation-Id", "conversation-1")
                    .isProblem(404, "revision-not-reached")
                    .hasHeader("X-Position", "1")
                    .hasJson(
                            Contract.example(
                                    "/components/responses/PaymentNotFound"
                                            + "/content/application~1problem+json/examples/notReached"));
            for (var before : List.of("?atPosition=0", "?at=2024-05-01T11:59:59Z")) {
                var absent = real.api().get(path + before).isProblem(404, "payment-not-found");
                assertThat(absent.text("detail"))
                        .isEqualTo("There was no payment payment-123 yet at that point; there is one now.");
                assertThat(absent.json().required("revision").asInt()).isEqualTo(1);
            }
            real.api().get(path + "?atPosition=1").hasStatus(200);
            real.api().get("/api/payments/other?atRevision=1").isProblem(404, "payment-not-found");
        }
    }

    @Test
    void an_unknown_payment_is_404_and_its_answer_says_how_recent_that_is() {
        api.get("/api/payments/payment-9", "X-Correlation-Id", "conversation-1")
                .isProblem(404, "payment-not-found")
                .hasHeader("X-Position", "42")
                .hasJson(Contract.example(
                        "/components/responses/PaymentNotFound/content/application~1problem+json/examples/unknown"));
        api.get("/api/payments/payment-9?atRevision=1").isProblem(404, "payment-not-found");
        api.get("/api/payments/payment-9/history").isProblem(404, "payment-not-found");
    }

    @Test
    void a_query_is_asked_to_be_as_recent_as_the_client_wants() {
        api.get("/api/events?atLeast=17").hasStatus(200);

        assertThat(script.query().atLeast()).contains(17L);
    }

    @Test
    void a_history_is_an_array_of_events() {
        script.history = Optional.of(List.of(Samples.event(1), Samples.event(2)));

        var reply = api.get("/api/payments/payment-123/history?fromRevision=1").hasStatus(200);

        assertThat(reply.json()).hasSize(2);
        assertThat(script.query().query()).isEqualTo(new GetPaymentHistory(ID, 1, 501));
        assertThat(reply.json().get(0)).isEqualTo(Json.of("""
                {'eventId':'00000000-0000-0000-0000-000000000001','position':1,'aggregateType':'Ticket',
                 'aggregateId':'ticket-123','revision':1,'type':'TicketOpened','schemaVersion':1,
                 'timestamp':'2024-05-01T12:00:00Z','correlationId':'conversation-1','causationId':'id-1',
                 'tags':['ticket:ticket-123'],'data':{'subject':'A printer on fire'},
                 'metadata':{'commandId':'id-1','organizationId':'demo-org','userId':'demo-user'}}"""));
    }

    @Test
    void payments_are_found_by_any_of_their_statuses_and_currencies() {
        assertThat(asked("/api/payments?status=PENDING&status=FAILED&currency=EUR&limit=7"))
                .isEqualTo(DocumentQuery.<PaymentView>all(Optional.empty(), 7)
                        .where(PaymentDocuments.STATUS, Set.of(PaymentStatus.PENDING, PaymentStatus.FAILED))
                        .where(PaymentDocuments.CURRENCY, Set.of(Currency.EUR)));
        assertThat(asked("/api/payments")).isEqualTo(DocumentQuery.all(Optional.empty(), 50));
    }

    @Test
    void events_are_found_by_every_field_of_their_envelope_and_by_their_text() {
        var query = "aggregateType=Payment&aggregateId=p&type=A&type=B&correlationId=c%2Fd&causationId=e"
                + "&commandId=f&tag=payment:p&tag=loyalty-card:c%3A1"
                + "&organizationId=o&userId=u&from=2024-01-01T00:00:00Z&to=2025-01-01T00:00:00Z"
                + "&order=desc&limit=500&text=%C3%89T%C3%A9";

        assertThat(asked("/api/events?" + query))
                .isEqualTo(new FindEvents(
                        new EventQuery(
                                new EventCriteria(
                                        Map.of(
                                                EventField.AGGREGATE_TYPE, Set.of("Payment"),
                                                EventField.AGGREGATE_ID, Set.of("p"),
                                                EventField.TYPE, Set.of("A", "B"),
                                                EventField.CORRELATION_ID, Set.of("c/d"),
                                                EventField.CAUSATION_ID, Set.of("e"),
                                                EventField.COMMAND_ID, Set.of("f"),
                                                EventField.ORGANIZATION_ID, Set.of("o"),
                                                EventField.USER_ID, Set.of("u")),
                                        Set.of(new Tag("payment", "p"), new Tag("loyalty-card", "c:1")),
                                        Optional.of(Instant.parse("2024-01-01T00:00:00Z")),
                                        Optional.of(Instant.parse("2025-01-01T00:00:00Z"))),
                                Optional.of(new SearchText("ete"))),
                        new EventPageRequest(Direction.BACKWARDS, Optional.empty(), 500)));
        assertThat(asked("/api/events"))
                .isEqualTo(new FindEvents(EventQuery.of(EventCriteria.all()), EventPageRequest.first(50)));
    }

    @Test
    void events_are_found_by_fields_of_their_data() {
        assertThat(asked("/api/events?data.amount.currency=EUR&data.amount.currency=USD&data.reason=a%20b"))
                .isEqualTo(new FindEvents(
                        new EventQuery(
                                EventCriteria.all(),
                                Optional.empty(),
                                Map.of("amount.currency", Set.of("EUR", "USD"), "reason", Set.of("a b"))),
                        EventPageRequest.first(50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.=x", "data.a..b=x", "data.a.=x", "data.0=x", "data.a%20b=x", "data.a=", "data=x"})
    void a_field_of_the_data_is_a_path_and_a_value(String parameter) {
        var reply = api.get("/api/events?" + parameter).isProblem(400, "invalid-request");

        assertThat(reply.errors()).singleElement().asString().startsWith("data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment", "payment:", ":p", "Payment:p", "pay ment:p", "%C3%A9:p"})
    void a_tag_is_a_kind_and_a_value(String tag) {
        var reply = api.get("/api/events?tag=" + tag.replace(" ", "%20")).isProblem(400, "invalid-request");

        assertThat(reply.errors()).singleElement().asString().contains("tag");
    }

    @Test
    void a_page_leads_to_the_next_with_the_same_question() {
        script.events = new EventViewPage(List.of(Samples.event(1)), Optional.of(1L));
        var first =
                api.get("/api/events?type=A&type=B&correlationId=c%26d&limit=1").hasStatus(200);
        script.events = new EventViewPage(List.of(Samples.event(2)), Optional.empty());

        var next = api.get(linked(first));

        assertThat(linked(first)).startsWith("/api/events?type=A&type=B&correlationId=c%26d&limit=1&cursor=");
        assertThat(linked(first)).endsWith(first.text("next"));
        assertThat(((FindEvents) script.queries.getLast().query()).page())
                .isEqualTo(new EventPageRequest(Direction.FORWARDS, Optional.of(1L), 1));
        assertThat(next.json().required("next").isNull()).isTrue();
        assertThat(next.header("Link")).isEmpty();
    }

    @Test
    void pages_of_payments_work_the_same_way() {
        script.payments = new DocumentPage<>(List.of(Samples.payment(1)), Optional.of(5L));

        var first = api.get("/api/payments?limit=1");
        api.get(linked(first)).hasStatus(200);

        assertThat(((DocumentQuery<?>) script.queries.getLast().query()).after()).contains(5L);
    }

    @Test
    void an_event_is_found_by_its_id_and_what_is_no_id_is_the_id_of_none() {
        script.event = Optional.of(Samples.event(1));
        api.get("/api/events/00000000-0000-0000-0000-000000000001")
                .hasStatus(200)
                .hasHeader("X-Position", "42");

        script.event = Optional.empty();
        api.get("/api/events/00000000-0000-0000-0000-000000000001").isProblem(404, "event-not-found");
        api.get("/api/events/%C3%A9").isProblem(404, "event-not-found");
    }

    private Object asked(String path) {
        script.queries.clear();
        api.get(path).hasStatus(200);
        return script.query().query();
    }

    private static String linked(Reply page) {
        var link = Pattern.compile("<(.*)>; rel=\"next\"")
                .matcher(page.header("Link").orElseThrow());
        assertThat(link.matches()).isTrue();
        return link.group(1);
    }
}
