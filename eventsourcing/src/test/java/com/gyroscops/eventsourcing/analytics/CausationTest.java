package com.gyroscops.eventsourcing.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.testing.Say;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Event ids are their positions; `command` is their own command, and 77 an event of another conversation.
class CausationTest {

    private static final long ELSEWHERE = 77;

    @Test
    void an_event_of_its_own_command_is_a_root_and_what_it_led_to_hangs_below_it() {
        var causation = causes("command", id(1), id(1), id(2), "command");

        assertThat(causation.roots).containsExactly(id(1), id(5));
        assertThat(causation.effects).isEqualTo(Map.of(id(1), List.of(id(2), id(3)), id(2), List.of(id(4))));
        assertThat(causation.orphans).isEmpty();
        assertThat(causation.cycles).isEmpty();
    }

    @Test
    void an_event_of_another_conversation_makes_a_root_and_one_that_never_was_an_orphan() {
        var causation = causes(id(ELSEWHERE), id(78), "order-7", id(3));

        assertThat(causation.roots).containsExactly(id(1));
        assertThat(causation.orphans).containsExactly(id(2), id(3));
        assertThat(causation.effects).isEqualTo(Map.of(id(3), List.of(id(4))));
    }

    @Test
    void a_cause_may_come_later_than_what_it_led_to() {
        assertThat(causes(id(2), "command").effects).isEqualTo(Map.of(id(2), List.of(id(1))));
    }

    @Test
    void events_that_led_to_each_other_are_a_cycle_from_the_earliest_on_and_in_no_tree() {
        var causation = causes("command", id(4), id(2), id(3), id(3), id(5), id(7));

        assertThat(causation.cycles).containsExactly(List.of(id(2), id(3), id(4)), List.of(id(7)));
        assertThat(causation.roots).containsExactly(id(1), id(5));
        assertThat(causation.effects).isEqualTo(Map.of(id(5), List.of(id(6))));
        assertThat(causation.orphans).isEmpty();
    }

    @Test
    void an_id_is_the_same_in_capital_letters() {
        assertThat(causes("command", id(1).toUpperCase(java.util.Locale.ROOT)).effects)
                .isEqualTo(Map.of(id(1), List.of(id(2))));
    }

    private static Causation causes(String... causes) {
        var events = IntStream.rangeClosed(1, causes.length)
                .mapToObj(position -> event(position, Arrays.asList(causes).get(position - 1)))
                .toList();
        return new Causation(events, asked -> asked.low() <= ELSEWHERE);
    }

    private static RecordedEvent event(long position, String cause) {
        return new RecordedEvent(
                new EventId(new UUID(0xA, position)),
                position,
                new StreamId("Ticket", "p"),
                position,
                new EventType("TicketClosed", 1),
                Say.closed("p"),
                new EventMetadata(MessageId.of("talk"), MessageId.of(cause), MessageId.of("command"), "acme", "ada"),
                Instant.EPOCH);
    }

    private static String id(long position) {
        return new UUID(0xA, position).toString();
    }
}
