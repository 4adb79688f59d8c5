package com.gyroscops.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.testkit.store.StoreInvariants;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import java.time.Duration;
import java.time.Instant;
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

    private final DemoPlatform platform = new DemoPlatform();

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
        platform.live(end, 1);

        assertThat(log()).hasSizeGreaterThanOrEqualTo(5_000);
        var first = log().getFirst().timestamp();
        var last = log().getLast().timestamp();
        assertThat(Duration.between(first, last)).isGreaterThanOrEqualTo(Duration.ofDays(14));
        assertThat(last).isBefore(end);
        var store = platform.store;
        StoreInvariants.check(
                new StorePorts(store.appender(), store.reader(), store.boundaries(), store.search(), store.feed()));
    }

    @Test
    void it_is_the_same_for_the_same_seed_and_another_for_another() {
        platform.live(END, 1);
        var again = new DemoPlatform();
        again.live(END, 1);
        var other = new DemoPlatform();
        other.live(END, 2);

        assertThat(again.log()).isEqualTo(log());
        assertThat(other.log()).isNotEqualTo(log());
    }

    @Test
    void it_has_people_of_several_organizations_and_everything_that_can_happen() {
        platform.live(END, 1);

        assertThat(values(event -> event.metadata().organizationId())).hasSizeGreaterThanOrEqualTo(5);
        assertThat(values(event -> event.metadata().userId())).hasSizeGreaterThanOrEqualTo(15);
        assertThat(values(event -> event.type().name()))
                .containsExactlyInAnyOrderElementsOf(DemoPlatform.AGGREGATES.types().all().values().stream()
                        .map(type -> type.name())
                        .toList());
    }

    @Test
    void its_reasons_are_french_and_found_without_accents() {
        platform.live(END, 1);

        for (String text : List.of("expiree", "a l'ete", "delai de reglement", "SOUPCONNEE")) {
            var query = new EventQuery(EventCriteria.all(), Optional.of(new SearchText(text)));
            assertThat(platform.store.search().search(query, EventPageRequest.first(10)).events())
                    .as(text)
                    .isNotEmpty();
        }
    }

    @Test
    void each_command_names_the_event_that_led_to_it() {
        platform.live(END, 1);
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

        assertThat(roots)
                .isEqualTo(values(event -> event.metadata().correlationId()))
                .hasSizeGreaterThan(2_000);
        assertThat(depth.values()).anyMatch(steps -> steps >= 5);
    }

    @Test
    void the_organization_that_pays_is_the_one_that_sends_the_commands() {
        platform.live(END, 1);

        assertThat(log())
                .filteredOn(event -> event.data() instanceof PaymentCaptured)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(((PaymentCaptured) event.data()).organizationId())
                        .isEqualTo(new OrganizationId(event.metadata().organizationId())));
    }

    @Test
    void afterwards_it_is_the_present_again() {
        platform.live(END, 1);

        assertThat(platform.clock.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    private List<RecordedEvent> log() {
        return platform.log();
    }

    private <T> Set<T> values(Function<RecordedEvent, T> value) {
        return log().stream().map(value).collect(Collectors.toSet());
    }
}
