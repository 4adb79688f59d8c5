package com.gyroscops.eventsourcing.testkit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.execution.AggregateExecutor;
import com.gyroscops.eventsourcing.execution.AggregateLoader;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.InvoiceCreated;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.StudentSubscribed;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The seven examples of the specification of dynamic consistency boundaries, https://dcb.events/examples/, decided by
/// the executor on an event store.
public abstract class BoundaryExamplesContract {

    private static final int THREADS = 6;
    private static final int ROUNDS = 20;

    private StorePorts store;
    private AggregateExecutor<String, ExampleEvent> executor;

    /// Creates an empty store whose timestamps come from `clock`.
    protected abstract StorePorts newStore(InstantSource clock);

    /// The cache of states and facts.
    protected abstract StateCache<Object> newStates();

    @BeforeEach
    @SuppressWarnings("unchecked")
    final void open() {
        store = newStore(new TestClock());
        var types = Attempt.EXAMPLE.types();
        var states = newStates();
        executor = new AggregateExecutor<>(
                new AggregateLoader<>(
                        ExampleEvent.class,
                        store.reader(),
                        (StateCache<String>) (StateCache<?>) states,
                        Observation.NONE),
                new FactReader(store.boundaries(), types, Tags::of, states),
                store.appender(),
                new EnvelopeFactory(types, () -> new EventId(UUID.randomUUID())));
    }

    @Test
    void a_login_is_unique_until_its_account_is_closed() {
        assertThat(answer(Examples.register("ada", "a-1"))).isEqualTo("accepted");
        assertThat(answer(Examples.register("ada", "a-2"))).isEqualTo("login-taken");
        assertThat(answer(Examples.register("bob", "a-3"))).isEqualTo("accepted");
        assertThat(answer(Examples.close("ada", "a-1"))).isEqualTo("accepted");
        assertThat(answer(Examples.register("ada", "a-4"))).isEqualTo("accepted");
    }

    @Test
    void a_course_has_its_capacity_and_a_student_a_number_of_courses() {
        for (var course : List.of("a", "b", "c", "d")) {
            answer(Examples.define(course, 2));
        }

        assertThat(answer(Examples.subscribe("ada", "a"))).isEqualTo("accepted");
        assertThat(answer(Examples.subscribe("ada", "a"))).isEqualTo("already-subscribed");
        assertThat(answer(Examples.subscribe("bob", "a"))).isEqualTo("accepted");
        assertThat(answer(Examples.subscribe("eve", "a"))).isEqualTo("course-full");
        assertThat(answer(Examples.subscribe("ada", "b"))).isEqualTo("accepted");
        assertThat(answer(Examples.subscribe("ada", "c"))).isEqualTo("accepted");
        assertThat(answer(Examples.subscribe("ada", "d"))).isEqualTo("too-many-courses");
    }

    @Test
    void a_product_is_ordered_at_its_present_price() {
        answer(Examples.price("lamp", 100));
        assertThat(answer(Examples.order("o-1", "lamp", 100))).isEqualTo("accepted");
        answer(Examples.price("lamp", 120));

        assertThat(answer(Examples.order("o-2", "lamp", 100))).isEqualTo("price-changed");
        assertThat(answer(Examples.order("o-2", "lamp", 120))).isEqualTo("accepted");
    }

    @Test
    void a_token_is_used_once() {
        answer(Examples.signUp("t-1"));

        assertThat(answer(Examples.confirm("t-2", "a"))).isEqualTo("token-unknown");
        assertThat(answer(Examples.confirm("t-1", "b"))).isEqualTo("accepted");
        assertThat(answer(Examples.confirm("t-1", "c"))).isEqualTo("token-used");
    }

    @Test
    void numbers_of_invoices_follow_each_other() {
        for (var i = 1; i <= 3; i++) {
            answer(Examples.invoice("invoice-" + i));
        }

        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void an_entity_is_decided_over_its_tag_wherever_its_events_are() {
        answer(Examples.define("a", 1));
        answer(Examples.subscribe("ada", "a"));

        assertThat(answer(Examples.define("a", 5))).isEqualTo("course-exists");
        assertThat(answer(Examples.subscribe("bob", "a"))).isEqualTo("course-full");
    }

    @Test
    void a_repeated_order_is_recognised_by_its_id() {
        answer(Examples.price("lamp", 100));

        assertThat(answer(Examples.order("o-1", "lamp", 100))).isEqualTo("accepted");
        assertThat(answer(Examples.order("o-1", "lamp", 100))).isEqualTo("order-repeated");
    }

    @Test
    void of_racing_registrations_one_wins() {
        for (var round = 0; round < ROUNDS; round++) {
            var login = "user-" + round;

            var answers = race(thread -> Examples.register(login, login + "-" + thread));

            assertThat(answers).filteredOn("accepted"::equals).hasSize(1);
            assertThat(answers).filteredOn("login-taken"::equals).hasSize(THREADS - 1);
        }
    }

    @Test
    void racing_students_fill_a_course_and_no_more() {
        for (var round = 0; round < ROUNDS; round++) {
            var course = "course-" + round;
            answer(Examples.define(course, 2));

            var answers = race(thread -> Examples.subscribe("student-" + course + thread, course));

            assertThat(answers).filteredOn("accepted"::equals).hasSize(2);
            assertThat(answers).filteredOn("course-full"::equals).hasSize(THREADS - 2);
        }
        assertThat(events(StudentSubscribed.class)).hasSize(2 * ROUNDS);
    }

    @Test
    void racing_invoices_have_no_gap_and_no_number_twice() {
        race(thread -> Examples.invoice("invoice-" + thread));

        assertThat(numbers())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, THREADS).boxed().toList());
    }

    private List<String> race(IntFunction<Attempt<?>> attempt) {
        return Rendezvous.of(THREADS, thread -> answer(attempt.apply(thread)));
    }

    private List<Integer> numbers() {
        return events(InvoiceCreated.class).stream().map(InvoiceCreated::number).toList();
    }

    private <E> List<E> events(Class<E> type) {
        return store.reader().readAll(0, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// `accepted`, or the reason of a refusal; decides again when another attempt was faster.
    private String answer(Attempt<?> attempt) {
        return executor.execute(envelope(attempt), Attempt.EXAMPLE, attempt.decided())
                .fold(
                        failure -> failure instanceof Rejected<String>(var reason, _) ? reason : answer(attempt),
                        _ -> "accepted");
    }

    private static CommandEnvelope<Attempt<?>> envelope(Attempt<?> attempt) {
        var id = MessageId.of("command");
        return new CommandEnvelope<>(
                attempt, new CommandMetadata(id, id, id, "acme", "ada", Optional.empty(), Optional.empty()));
    }
}
