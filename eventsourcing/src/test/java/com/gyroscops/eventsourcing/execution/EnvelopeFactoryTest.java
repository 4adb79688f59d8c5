package com.gyroscops.eventsourcing.execution;

import static com.gyroscops.eventsourcing.testing.Say.closed;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.testing.Say;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvelopeFactoryTest {

    private final EnvelopeFactory envelopes = new EnvelopeFactory(Say.TYPES, () -> new EventId(0, 1));

    @Test
    void events_of_many_commands_name_one_organization_and_one_user_by_one_instance() {
        var first = stampedBy("acme", "ada");
        envelopes.appended(first);
        var second = stampedBy("acme", "ada");

        assertThat(second).isEqualTo(first);
        assertThat(second.organizationId()).isSameAs(first.organizationId());
        assertThat(second.userId()).isSameAs(first.userId());
    }

    @Test
    void others_stay_others() {
        envelopes.appended(stampedBy("acme", "ada"));
        var other = stampedBy("ada", "acme");

        assertThat(other.organizationId()).isEqualTo("ada");
        assertThat(other.userId()).isEqualTo("acme");
    }

    @Test
    void nothing_is_kept_of_what_was_not_appended() {
        var refused = stampedBy("acme", "ada");
        var next = stampedBy("acme", "ada");

        assertThat(next.organizationId()).isNotSameAs(refused.organizationId());
        assertThat(next.userId()).isNotSameAs(refused.userId());
    }

    /// Every command has its own instances, as it would from requests.
    private EventMetadata stampedBy(String organization, String user) {
        var metadata = new CommandMetadata(
                MessageId.of("command"),
                MessageId.of("talk"),
                MessageId.of("command"),
                new String(organization.toCharArray()),
                new String(user.toCharArray()),
                Optional.empty(),
                Optional.empty());
        var stamped = envelopes.wrap(List.of(closed("p")), envelopes.eventMetadata(metadata));
        return stamped.getFirst().metadata();
    }
}
