package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.ACME;
import static com.gyroscops.domain.billing.payment.PaymentExamples.FACTS;
import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.PAYMENT;
import static com.gyroscops.domain.billing.payment.PaymentExamples.RITA;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approve;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancel;
import static com.gyroscops.domain.billing.payment.PaymentExamples.capture;
import static com.gyroscops.domain.billing.payment.PaymentExamples.fail;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.reject;
import static com.gyroscops.domain.billing.payment.PaymentStates.AMOUNT;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.aggregate.Tags;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What later events repeat from the first one, for a payment requested by Rita, paid by Paula, with a workflow.
class OpeningTest {

    private static final Opening OPENING = new Opening(
            ACME, new UserId("paula"), Optional.of(new WorkflowId("workflow-7")), Optional.of(new BigDecimal("1.00")));

    private static final PaymentEvent REQUESTED = new PaymentRequested(PAYMENT, OPENING, money(AMOUNT), RITA);

    private static final Map<String, Object> INSTANCES = Map.of(
            "organizationId", OPENING.organizationId(),
            "payerId", OPENING.payerId(),
            "workflowId", OPENING.workflowId());

    @Test
    void events_that_end_a_payment_or_its_pending_time_have_the_tags_of_the_opening() {
        var tagged = laterEvents().filter(event -> Tags.of(event).stream()
                .map(Object::toString)
                .toList()
                .containsAll(List.of("organization:acme", "payer:paula", "workflow:workflow-7")));

        assertThat(tagged.map(Names::of).collect(toSet()))
                .containsExactlyInAnyOrder(
                        "PaymentReviewRejected",
                        "PaymentProcessed",
                        "PaymentCaptured",
                        "PaymentCancelled",
                        "PaymentFailed");
    }

    @Test
    void later_events_have_the_same_instances_as_the_first() {
        assertThat(laterEvents())
                .allSatisfy(event -> assertThat(Stream.of(event.getClass().getRecordComponents()))
                        .filteredOn(component -> INSTANCES.containsKey(component.getName()))
                        .allSatisfy(component ->
                                assertThat(read(component, event)).isSameAs(INSTANCES.get(component.getName()))));
    }

    @Test
    void processing_keeps_the_rate_of_the_opening() {
        assertThat(laterEvents())
                .filteredOn(PaymentProcessed.class::isInstance)
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(((PaymentProcessed) event).euroPerUnit()).isSameAs(OPENING.euroPerUnit()));
    }

    /// The events that commands lead to after the request.
    private static Stream<PaymentEvent> laterEvents() {
        var pending = PaymentStates.after(REQUESTED);
        var inReview = PaymentStates.after(REQUESTED, heldFor(DIRECTOR, AMOUNT));
        var authorized = pending.evolve(new PaymentProcessed(PAYMENT, OPENING, money(AMOUNT)));
        return Stream.of(pending, inReview, authorized)
                .flatMap(state -> Stream.of(
                                process(AMOUNT),
                                approve(DIRECTOR, MAX),
                                reject(DIRECTOR, MAX),
                                capture(),
                                cancel(),
                                fail())
                        .flatMap(command -> state.decide(command, FACTS).toJavaStream()))
                .flatMap(List::stream);
    }

    private static Object read(RecordComponent component, PaymentEvent event) throws ReflectiveOperationException {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor.invoke(event);
    }
}
