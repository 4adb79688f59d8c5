package com.gyroscops.bootstrap.demo;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.testkit.store.StoreInvariants;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class DemoHistoryTest {

    private static final Instant END = Instant.parse("2026-05-06T10:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(InstantSource.system());
    private final EventTypes types =
            PAYMENT.types().and(ORGANIZATION.types()).and(USER.types()).and(WORKFLOW.types());
    private final InMemoryAdapters.Store store =
            InMemoryAdapters.store(clock, 100, new JacksonEventCodec(types, PAYMENT.upcasters()));

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("com.gyroscops");

    @BeforeAll
    static void thousands_of_commands_are_not_logged() {
        LOGGER.setLevel(Level.WARN);
    }

    @AfterAll
    static void others_are() {
        LOGGER.setLevel(Level.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-06T10:00:00Z", "2026-05-03T00:00:00.001Z", "2024-03-01T23:59:59.999Z"})
    void it_is_two_weeks_long_and_ends_before_the_present(Instant end) {
        live(end, 1);

        assertThat(log()).hasSizeGreaterThanOrEqualTo(5_000);
        var first = log().getFirst().timestamp();
        var last = log().getLast().timestamp();
        assertThat(Duration.between(first, last)).isGreaterThanOrEqualTo(Duration.ofDays(14));
        assertThat(last).isBefore(end);
        StoreInvariants.check(
                new StorePorts(store.appender(), store.reader(), store.boundaries(), store.search(), store.feed()));
    }

    @Test
    void it_is_the_same_for_the_same_seed_and_another_for_another() {
        live(END, 1);
        var again = new DemoHistoryTest();
        again.live(END, 1);
        var other = new DemoHistoryTest();
        other.live(END, 2);

        assertThat(again.log()).isEqualTo(log());
        assertThat(other.log()).isNotEqualTo(log());
    }

    @Test
    void it_has_people_of_several_organizations_and_everything_that_can_become_of_a_payment() {
        live(END, 1);

        assertThat(values(event -> event.metadata().organizationId())).hasSizeGreaterThanOrEqualTo(5);
        assertThat(values(event -> event.metadata().userId())).hasSizeGreaterThanOrEqualTo(15);
        assertThat(values(event -> event.type().name()))
                .containsExactlyInAnyOrderElementsOf(PAYMENT.types().all().values().stream()
                        .map(type -> type.name())
                        .toList());
    }

    @Test
    void its_reasons_are_french_and_found_without_accents() {
        live(END, 1);

        for (String text : List.of("expiree", "a l'ete", "delai de reglement", "SOUPCONNEE")) {
            var query = new EventQuery(EventCriteria.all(), Optional.of(new SearchText(text)));
            assertThat(store.search().search(query, EventPageRequest.first(10)).events())
                    .as(text)
                    .isNotEmpty();
        }
    }

    @Test
    void each_command_names_the_event_that_led_to_it() {
        live(END, 1);
        var depth = new HashMap<MessageId, Integer>();
        var roots = new HashSet<MessageId>();
        for (RecordedEvent event : log()) {
            var cause = event.metadata().causationId();
            if (cause.equals(event.metadata().commandId())) {
                roots.add(event.metadata().correlationId());
            } else {
                assertThat(depth).containsKey(cause);
            }
            depth.put(MessageId.of(event.id().toString()), depth.getOrDefault(cause, 0) + 1);
        }

        assertThat(roots).hasSize((int)
                log().stream().filter(event -> event.revision() == 1).count());
        assertThat(depth.values()).anyMatch(steps -> steps >= 5);
    }

    @Test
    void the_organization_that_pays_is_the_one_that_sends_the_commands() {
        live(END, 1);

        assertThat(log())
                .filteredOn(event -> event.data() instanceof PaymentCaptured)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(((PaymentCaptured) event.data()).organizationId())
                        .isEqualTo(new OrganizationId(event.metadata().organizationId())));
    }

    @Test
    void afterwards_it_is_the_present_again() {
        live(END, 1);

        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    private void live(Instant end, long seed) {
        var pipeline = new CommandPipeline(
                Observation.NONE,
                InMemoryAdapters.idempotency(1, 1_000, Duration.ofHours(1)).store(),
                new RetryPolicy(1, _ -> {}));
        var states = InMemoryAdapters.<Object>states(10_000);
        new DemoHistory(
                        ids -> PaymentCommands.of(
                                        new CommandHandlers(
                                                store.reader(),
                                                new FactReader(store.boundaries(), types, Tags::of, states),
                                                store.appender(),
                                                new EnvelopeFactory(types, ids),
                                                states,
                                                pipeline),
                                        new FixedExchangeRates())
                                .single(),
                        clock,
                        end,
                        seed)
                .run();
    }

    private List<RecordedEvent> log() {
        return store.reader().readAll(0, Integer.MAX_VALUE);
    }

    private <T> Set<T> values(Function<RecordedEvent, T> value) {
        return log().stream().map(value).collect(Collectors.toSet());
    }
}
