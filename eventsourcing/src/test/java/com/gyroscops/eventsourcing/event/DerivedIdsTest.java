package com.gyroscops.eventsourcing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DerivedIdsTest {

    private static final MessageId COMMAND = DerivedIds.command("policy", "event", "target", "1");

    @Test
    void the_same_parts_make_the_same_id_and_others_another() {
        assertThat(DerivedIds.command("policy", "event", "target", "1")).isEqualTo(COMMAND);
        assertThat(DerivedIds.command("policy", "event", "target", "2")).isNotEqualTo(COMMAND);
        assertThat(DerivedIds.command("policy", "event", "target")).isNotEqualTo(COMMAND);
        assertThat(DerivedIds.command("policye", "vent", "target", "1")).isNotEqualTo(COMMAND);
    }

    @Test
    void the_events_of_a_command_have_ids_by_their_index() {
        var ids = DerivedIds.eventsOf(COMMAND);

        assertThat(ids.next()).isEqualTo(DerivedIds.event(COMMAND, 0));
        assertThat(ids.next()).isEqualTo(DerivedIds.event(COMMAND, 1));
        assertThat(DerivedIds.event(COMMAND, 0)).isNotEqualTo(DerivedIds.event(COMMAND, 1));
        assertThat(DerivedIds.event(MessageId.of("other"), 0)).isNotEqualTo(DerivedIds.event(COMMAND, 0));
    }

    @Test
    void derived_ids_are_uuids_made_of_a_name() {
        assertThat(COMMAND).isInstanceOf(MessageId.Uuid.class);
        assertThat(UUID.fromString(DerivedIds.event(COMMAND, 0).toString()).version()).isEqualTo(3);
    }
}
