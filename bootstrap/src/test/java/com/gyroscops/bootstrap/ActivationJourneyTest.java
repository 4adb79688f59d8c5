package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.util.Modules;
import com.gyroscops.bootstrap.Http.Answer;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Activations of workflows from a client's point of view, with a clock that the test moves: each ends as paid, failed
/// or suspended, with the capacity held or given back, and its steps say why.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivationJourneyTest {

    private final TestClock clock = new TestClock();
    private final Running running = new Running(modules -> List.of(Modules.override(modules).with(new Clock())));
    private final ContractClient client = new ContractClient(running.http);
    private int number;
    private String workflow = "";
    private String region = "";

    private final class Clock extends AbstractModule {

        @Override
        protected void configure() {
            bind(InstantSource.class).toInstance(clock);
        }
    }

    @BeforeEach
    void openARegion() {
        workflow = "w-" + ++number;
        region = "r-" + number;
        post("regions", "{'regionId':'" + region + "','name':'Western Europe','capacity':10}");
        post("workflows", "{'workflowId':'" + workflow + "','name':'Nightly import'}");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a_captured_payment_ends_it_as_active_and_paid() {
        activate(10, "300");
        assertThat(state()).isEqualTo("WAITING_FOR_PAYMENT payment");

        post("payments/" + payment() + "/capture", "{}");

        assertThat(state()).isEqualTo("PAID paid");
        assertThat(workflowStatus()).isEqualTo("ACTIVE");
        assertThat(reserved()).isEqualTo(10);
        assertThat(deadlines()).doesNotContain(payment());
    }

    @Test
    void without_capacity_it_fails() {
        activate(11, "300");

        assertThat(state()).isEqualTo("FAILED insufficient-resources");
        assertThat(steps()).contains("reserve-capacity refused: insufficient-resources");
        assertThat(workflowStatus()).isEqualTo("ACTIVATION_FAILED");
        assertThat(reserved()).isZero();
    }

    @Test
    void a_region_that_is_lost_while_it_waits_takes_it_back() {
        activate(10, "300");

        post("regions/" + region + "/mark-unavailable", "{}");

        assertTakenBack("region-unavailable", "CANCELLED");
    }

    @Test
    void a_payment_that_is_refused_takes_it_back() {
        post("organizations", "{'organizationId':'poor-" + number + "','name':'Poor'}");
        post("organizations/poor-" + number + "/set-payment-limit", "{'amount':'100','currency':'EUR'}");
        post("workflows", "{'workflowId':'poor-" + number + "','name':'Import'}", "X-Organization-Id", "poor-" + number);
        workflow = "poor-" + number;

        activate(10, "300");

        assertThat(state()).isEqualTo("SUSPENDED_UNPAID limit-exceeded");
        assertThat(steps()).contains("request-payment refused: limit-exceeded");
        assertThat(reserved()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"fail, payment-failed, FAILED", "cancel, payment-cancelled, CANCELLED"})
    void a_payment_that_ends_without_a_capture_takes_it_back(String end, String reason, String status) {
        activate(10, "300");

        post("payments/" + payment() + "/" + end, "{}");

        assertTakenBack(reason, status);
    }

    @Test
    void a_review_that_rejects_the_payment_takes_it_back() {
        activate(10, "12000");
        assertThat(state()).isEqualTo("WAITING_FOR_PAYMENT review");

        post("payments/" + payment() + "/reject-review", "{'role':'DIRECTOR'}", "X-User-Id", "dora");

        assertTakenBack("review-rejected", "CANCELLED");
    }

    @Test
    void a_payment_may_take_fifteen_minutes() {
        activate(10, "300");

        pass(Duration.ofMinutes(15).minusMillis(1));
        assertThat(state()).isEqualTo("WAITING_FOR_PAYMENT payment");
        assertThat(deadlines()).contains(payment());

        pass(Duration.ofMillis(1));
        assertTakenBack("payment-overdue", "CANCELLED");
        assertThat(deadlines()).doesNotContain(payment());
    }

    @Test
    void its_review_may_take_three_days() {
        activate(10, "12000");

        pass(Duration.ofDays(3).minusMillis(1));
        assertThat(state()).isEqualTo("WAITING_FOR_PAYMENT review");

        pass(Duration.ofMillis(1));
        assertTakenBack("payment-overdue", "CANCELLED");
    }

    @Test
    void after_the_review_the_payment_may_take_fifteen_minutes() {
        activate(10, "12000");
        pass(Duration.ofDays(2));
        post("payments/" + payment() + "/approve-review", "{'role':'DIRECTOR'}", "X-User-Id", "dora");
        assertThat(state()).isEqualTo("WAITING_FOR_PAYMENT payment");
        assertThat(steps()).contains("process-payment completed");

        pass(Duration.ofMinutes(15));

        assertTakenBack("payment-overdue", "CANCELLED");
    }

    @Test
    void a_workflow_that_was_taken_back_can_be_activated_again() {
        activate(10, "300");
        pass(Duration.ofMinutes(15));
        assertThat(state()).isEqualTo("SUSPENDED_UNPAID payment-overdue");

        activate(4, "300");
        post("payments/" + payment() + "/capture", "{}");

        assertThat(state()).isEqualTo("PAID paid");
        assertThat(reserved()).isEqualTo(4);
    }

    @Test
    void the_capacity_of_a_workflow_that_completes_is_released() {
        activate(10, "300");
        post("payments/" + payment() + "/capture", "{}");

        post("workflows/" + workflow + "/complete", "{}");

        assertThat(reserved()).isZero();
    }

    @Test
    void a_workflow_without_an_activation_has_none() {
        var answer = client.get("/api/activations/" + workflow);

        assertThat(Journey.code(answer)).isEqualTo("404 activation-not-found");
    }

    @Test
    void the_latest_activations_are_listed_first_and_those_that_wait_can_be_listed_alone() {
        activate(10, "300");
        post("workflows", "{'workflowId':'more-" + number + "','name':'Import'}");
        var first = workflow;
        workflow = "more-" + number;
        activate(10, "300");

        assertThat(workflows("")).startsWith(workflow, first);
        assertThat(workflows("waiting=true")).startsWith(first).doesNotContain(workflow);
        assertThat(workflows("waiting=false")).startsWith(workflow).doesNotContain(first);
        assertThat(workflows("state=FAILED&state=PAID")).startsWith(workflow).doesNotContain(first);
        assertThat(workflows("waiting=true&state=FAILED")).isEmpty();
        assertThat(Journey.code(client.get("/api/activations?waiting=yes"))).isEqualTo("400 invalid-request");
    }

    @Test
    void an_earlier_activation_of_a_workflow_is_found_by_its_id() {
        activate(11, "300");
        var earlier = payment();
        activate(10, "300");

        assertThat(state()).isEqualTo("WAITING_FOR_PAYMENT payment");
        assertThat(payment()).isNotEqualTo(earlier);
        var found = get("activations/" + workflow + "?activationId=" + earlier).json();
        assertThat(found.get("state").asString()).isEqualTo("FAILED");
        assertThat(workflows("")).startsWith(workflow, workflow);
        assertThat(Journey.code(get("activations/" + workflow + "?activationId=other")))
                .isEqualTo("404 activation-not-found");
    }

    @Test
    void its_streams_are_its_own_and_those_of_its_steps() {
        activate(10, "300");

        assertThat(get("activations/" + workflow).json().get("streams").valueStream())
                .map(stream ->
                        stream.get("aggregateType").asString() + " " + stream.get("aggregateId").asString())
                .containsExactly(
                        "Activation " + payment(), "Region " + region, "Workflow " + workflow, "Payment " + payment());
    }

    @Test
    void a_session_expires_by_itself() {
        post("sessions", "{'sessionId':'s-" + number + "','userId':'ada','minutes':5}");

        pass(Duration.ofMinutes(5));

        assertThat(get("sessions/s-" + number).json().get("status").asString()).isEqualTo("EXPIRED");
        assertThat(get("events?aggregateId=s-" + number).json().get("items").findValuesAsString("type"))
                .containsExactly("SessionOpened", "SessionExpired");
    }

    private void assertTakenBack(String reason, String paymentStatus) {
        assertThat(state()).isEqualTo("SUSPENDED_UNPAID " + reason);
        assertThat(steps()).contains("taken back: " + reason);
        assertThat(workflowStatus()).isEqualTo("SUSPENDED");
        assertThat(reserved()).isZero();
        assertThat(get("payments/" + payment()).json().get("status").asString()).isEqualTo(paymentStatus);
    }

    private void activate(int units, String amount) {
        post(
                "workflows/" + workflow + "/request-activation",
                "{'regionId':'" + region + "','units':" + units + ",'amount':'" + amount + "','currency':'EUR'}");
    }

    private void pass(Duration time) {
        clock.move(time);
        running.part(Projections.class).catchUp();
        running.part(Deadlines.class).sendDue();
        running.settle();
    }

    private void post(String path, String body, String... headers) {
        assertThat(client.post("/api/" + path, body, headers).status()).isBetween(200, 201);
        running.settle();
    }

    private Answer get(String path) {
        return client.get("/api/" + path);
    }

    private String state() {
        var activation = get("activations/" + workflow).json();
        var more = activation.has("outcome") ? activation.get("outcome") : activation.get("waitingFor");
        return activation.get("state").asString() + " " + more.asString();
    }

    private List<String> steps() {
        return get("activations/" + workflow).json().get("steps").findValuesAsString("what");
    }

    /// The workflows of a page of activations.
    private List<String> workflows(String query) {
        return get("activations?" + query).json().get("items").findValuesAsString("workflowId");
    }

    private String payment() {
        return get("activations/" + workflow).json().get("activationId").asString();
    }

    private String workflowStatus() {
        return get("workflows/" + workflow).json().get("status").asString();
    }

    private int reserved() {
        return get("regions/" + region).json().get("reserved").asInt();
    }

    private List<String> deadlines() {
        return get("deadlines").json().get("items").findValuesAsString("aggregateId");
    }
}
