package com.gyroscops.application.identity.session;

import static com.gyroscops.application.identity.session.SessionAggregate.SESSION;
import static com.gyroscops.application.testing.Say.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Contexts;
import com.gyroscops.domain.identity.session.Session;
import com.gyroscops.domain.identity.session.SessionCommand.CloseSession;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.identity.session.SessionEvent.SessionExpired;
import com.gyroscops.domain.identity.session.SessionId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionExpiryTest {

    private static final SessionId FIRST = new SessionId("session-1");
    private static final SessionId SECOND = new SessionId("session-2");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Contexts contexts = new Contexts(List.of(), List.of(SessionExpiry.DEADLINE));

    SessionExpiryTest() {
        contexts.alice(SESSION, new OpenSession(FIRST, ALICE, Optional.of(HOUR)));
    }

    @Test
    void a_session_expires_when_its_time_has_passed() {
        contexts.alice(SESSION, new OpenSession(SECOND, ALICE, Optional.of(HOUR.plusMillis(1))));
        contexts.clock.move(HOUR.minusMillis(1));
        assertThat(contexts.giveDeadlines()).isZero();

        contexts.clock.move(Duration.ofMillis(1));

        assertThat(contexts.giveDeadlines()).isEqualTo(1);
        assertThat(contexts.events(SessionExpired.class)).containsExactly(new SessionExpired(FIRST));
    }

    @Test
    void a_renewed_session_expires_later() {
        contexts.clock.move(HOUR.minusMillis(1));
        contexts.alice(SESSION, new RenewSession(FIRST));
        contexts.clock.move(Session.LIFETIME.minusMillis(1));
        assertThat(contexts.giveDeadlines()).isZero();

        contexts.clock.move(Duration.ofMillis(1));

        assertThat(contexts.giveDeadlines()).isEqualTo(1);
        assertThat(contexts.events(SessionExpired.class)).containsExactly(new SessionExpired(FIRST));
    }

    @Test
    void a_session_expires_once_and_a_closed_one_not_at_all() {
        contexts.alice(SESSION, new OpenSession(SECOND, ALICE, Optional.of(HOUR)));
        contexts.alice(SESSION, new CloseSession(SECOND));
        contexts.clock.move(HOUR);

        assertThat(contexts.giveDeadlines()).isEqualTo(1);
        assertThat(contexts.giveDeadlines()).isZero();
        assertThat(contexts.events(SessionExpired.class)).containsExactly(new SessionExpired(FIRST));
    }
}
