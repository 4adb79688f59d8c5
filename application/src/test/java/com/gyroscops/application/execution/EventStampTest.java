package com.gyroscops.application.execution;

import static com.gyroscops.application.testing.Say.payment;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventStampTest {

    private final EventStamp stamp =
            new EventStamp(PaymentEventTypes.addTo(EventTypes.none()), () -> new EventId(0, 1));

    @Test
    void eventsOfManyCommandsNameOneOrganizationAndOneUserByOneInstance() {
        var first = stampedBy("acme", "ada");
        var second = stampedBy("acme", "ada");

        assertThat(second).isEqualTo(first);
        assertThat(second.organizationId()).isSameAs(first.organizationId());
        assertThat(second.userId()).isSameAs(first.userId());
    }

    @Test
    void othersStayOthers() {
        stampedBy("acme", "ada");
        var other = stampedBy("ada", "acme");

        assertThat(other.organizationId()).isEqualTo(new OrganizationId("ada"));
        assertThat(other.userId()).isEqualTo(new UserId("acme"));
    }

    private EventMetadata stampedBy(String organization, String user) {
        var metadata = new CommandMetadata(
                MessageId.of("command"),
                MessageId.of("talk"),
                MessageId.of("command"),
                new OrganizationId(organization),
                new UserId(user),
                Optional.empty(),
                Optional.empty());
        return stamp.on(List.of(new PaymentFailed(payment("p"), Optional.empty())), stamp.ofEvents(metadata))
                .getFirst()
                .metadata();
    }
}
