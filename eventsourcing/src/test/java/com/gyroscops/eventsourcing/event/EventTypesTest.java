package com.gyroscops.eventsourcing.event;

import static com.gyroscops.eventsourcing.testing.Say.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.TicketEvent;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void every_event_of_a_ticket_has_a_stable_name() {
        assertThat(Say.TYPES.all().keySet()).containsExactlyInAnyOrder(permitted());
    }

    @Test
    void an_event_is_known_by_its_name_and_its_name_by_the_event() {
        var types = EventTypes.none().and(TicketOpened.class, "Opened", 2);

        assertThat(types.of(opened("a"))).isEqualTo(new EventType("Opened", 2));
        assertThat(types.classOf("Opened")).contains(TicketOpened.class);
        assertThat(types.classOf("TicketOpened")).isEmpty();
    }

    @Test
    void a_name_and_a_class_are_given_once() {
        var types = EventTypes.none().and(TicketOpened.class, "Opened", 1);

        assertThatIllegalArgumentException().isThrownBy(() -> types.and(TicketClosed.class, "Opened", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> types.and(TicketOpened.class, "Other", 1));
    }

    @Test
    void an_event_without_a_name_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTypes.none().of(opened("a")))
                .withMessageContaining("TicketOpened");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends TicketEvent>[] permitted() {
        return (Class<? extends TicketEvent>[]) TicketEvent.class.getPermittedSubclasses();
    }
}
