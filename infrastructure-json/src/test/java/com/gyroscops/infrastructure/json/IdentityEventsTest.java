package com.gyroscops.infrastructure.json;

import static com.gyroscops.application.identity.session.SessionAggregate.SESSION;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.domain.identity.session.SessionEvent.SessionClosed;
import com.gyroscops.domain.identity.session.SessionEvent.SessionExpired;
import com.gyroscops.domain.identity.session.SessionEvent.SessionOpened;
import com.gyroscops.domain.identity.session.SessionEvent.SessionRenewed;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.UnreadableEventException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityEventsTest {

    private static final SessionId ID = new SessionId("session-1");
    private static final Instant HALF_PAST = Instant.parse("2024-05-01T12:30:00.001Z");

    private final JacksonEventCodec codec = new JacksonEventCodec(USER.types().and(SESSION.types()), List.of());

    static Stream<DomainEvent> events() {
        return Stream.concat(
                SampleUserEvents.oneOfEach().stream(),
                Stream.of(
                        new SessionOpened(ID, new UserId("alice"), HALF_PAST),
                        new SessionRenewed(ID, HALF_PAST),
                        new SessionClosed(ID),
                        new SessionExpired(ID)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_as_it_was_written(DomainEvent event) {
        assertThat(codec.decode(codec.encode(event))).isEqualTo(event);
    }

    @Test
    void an_address_and_an_instant_are_texts() {
        assertThat(codec.encode(SampleUserEvents.oneOfEach().getFirst()).data())
                .isEqualTo(Map.of("userId", "alice", "email", "alice@acme.example"));
        assertThat(codec.encode(new SessionRenewed(ID, HALF_PAST)).data())
                .isEqualTo(Map.of("sessionId", "session-1", "expiresAt", "2024-05-01T12:30:00.001Z"));
    }

    @Test
    void what_is_no_address_is_not_read() {
        var broken = new EncodedEvent(new EventType("UserRegistered", 1), Map.of("userId", "alice", "email", "alice"));

        assertThatThrownBy(() -> codec.decode(broken)).isInstanceOf(UnreadableEventException.class);
    }
}
