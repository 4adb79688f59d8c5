package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.session.Session;
import com.gyroscops.domain.identity.session.SessionCommand;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.identity.session.SessionEvent;
import com.gyroscops.domain.identity.session.SessionEvent.SessionRenewed;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Exercise(15)
class Exercise15Test {

    private static final SessionId ID = new SessionId("session-1");
    private static final Instant MORNING = Instant.parse("2025-03-03T09:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Instant LATEST = MORNING.plus(HALF_AN_HOUR).plus(Duration.ofHours(8));

    @Test
    @Hint(1)
    void a_renewal_ends_at_the_latest_instant() {
        var almost = LATEST.minus(Duration.ofMinutes(10));

        assertThat(renewal(renewedUntil(almost), almost))
                .as("a renewal ten minutes before the latest end lasts ten minutes")
                .containsExactly(new SessionRenewed(ID, LATEST));
    }

    @Test
    @Hint(2)
    void a_renewal_at_the_latest_end_changes_nothing() {
        var almost = LATEST.minus(Duration.ofMinutes(10));
        var last = after(renewedUntil(almost), new RenewSession(ID), almost);

        assertThat(renewal(last, LATEST.minusMillis(1)))
                .as("a session that lasts as long as it can is not renewed")
                .isEmpty();
    }

    @Test
    @Hint(2)
    void a_longer_session_may_be_moved_by_the_same_time() {
        var end = MORNING.plus(Duration.ofDays(3));
        var opened = opened(Optional.of(Duration.ofDays(3)));

        assertThat(renewal(opened, end.minusMillis(1)))
                .as("renewals of a session that was opened for three days begin to count at their end")
                .containsExactly(new SessionRenewed(ID, end.minusMillis(1).plus(HALF_AN_HOUR)));
    }

    @Test
    @Hint(1)
    void an_earlier_renewal_lasts_half_an_hour() {
        assertThat(renewal(opened(Optional.empty()), MORNING.plusSeconds(60)))
                .as("any other renewal lasts half an hour")
                .containsExactly(new SessionRenewed(ID, MORNING.plusSeconds(60).plus(HALF_AN_HOUR)));
    }

    private static Session opened(Optional<Duration> duration) {
        return after(new Session.Absent(), new OpenSession(ID, new UserId("alice"), duration), MORNING);
    }

    /// A session that is renewed every twenty-five minutes up to `now`.
    private static Session renewedUntil(Instant now) {
        var session = opened(Optional.empty());
        for (var time = MORNING; time.isBefore(now); time = time.plus(Duration.ofMinutes(25))) {
            session = after(session, new RenewSession(ID), time);
        }
        return session;
    }

    private static List<SessionEvent> renewal(Session session, Instant now) {
        return session.decide(new RenewSession(ID), now).get();
    }

    private static Session after(Session before, SessionCommand command, Instant now) {
        var session = before;
        for (var event : session.decide(command, now).get()) {
            session = session.evolve(event);
        }
        return session;
    }
}
