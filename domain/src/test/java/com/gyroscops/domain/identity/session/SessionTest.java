package com.gyroscops.domain.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.session.Session.Absent;
import com.gyroscops.domain.identity.session.Session.Closed;
import com.gyroscops.domain.identity.session.Session.Expired;
import com.gyroscops.domain.identity.session.SessionCommand.CloseSession;
import com.gyroscops.domain.identity.session.SessionCommand.ExpireSession;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.identity.session.SessionEvent.SessionClosed;
import com.gyroscops.domain.identity.session.SessionEvent.SessionExpired;
import com.gyroscops.domain.identity.session.SessionEvent.SessionOpened;
import com.gyroscops.domain.identity.session.SessionEvent.SessionRenewed;
import com.gyroscops.domain.identity.session.SessionRejection.SessionEnded;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.RandomWalk;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// The life of a session: what happened, when what is asked, and the outcome. It is opened at noon.
class SessionTest {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final SessionId ID = new SessionId("session-1");
    private static final UserId ALICE = new UserId("alice");

    private static final SessionEvent OPENED = new SessionOpened(ID, ALICE, after(30));

    private record Step(SessionCommand command, int minutes) {}

    @Test
    void a_session_lasts_as_long_as_was_asked_for_or_half_an_hour() {
        given(NOON)
                .when(new OpenSession(ID, ALICE, Optional.of(Duration.ofMinutes(5))))
                .then(new SessionOpened(ID, ALICE, after(5)));
        given(NOON).when(new OpenSession(ID, ALICE, Optional.empty())).then(OPENED);
    }

    @Test
    void a_renewal_lets_it_last_half_an_hour_from_then() {
        given(after(29), OPENED).when(new RenewSession(ID)).then(new SessionRenewed(ID, after(59)));
        given(after(45), OPENED, new SessionRenewed(ID, after(59)))
                .when(new RenewSession(ID))
                .then(new SessionRenewed(ID, after(75)));
    }

    @Test
    void at_the_instant_at_which_it_expires_it_is_over_whether_or_not_that_was_recorded() {
        var expired = new SessionEnded(ID, SessionStatus.EXPIRED);

        given(after(30), OPENED).when(new RenewSession(ID)).thenRejected(expired);
        given(after(30), OPENED).when(new CloseSession(ID)).thenRejected(expired);
        given(after(31), OPENED, new SessionExpired(ID))
                .when(new RenewSession(ID))
                .thenRejected(expired);
    }

    @Test
    void a_closed_session_is_not_renewed() {
        given(after(2), OPENED, new SessionClosed(ID))
                .when(new RenewSession(ID))
                .thenRejected(new SessionEnded(ID, SessionStatus.CLOSED));
    }

    @Test
    void a_deadline_from_before_a_renewal_does_not_expire_it() {
        given(after(30), OPENED, new SessionRenewed(ID, after(59)))
                .when(new ExpireSession(ID))
                .thenNothing();
        given(after(59), OPENED, new SessionRenewed(ID, after(59)))
                .when(new ExpireSession(ID))
                .then(new SessionExpired(ID));
    }

    @Test
    void an_event_that_cannot_follow_a_state_does_not_change_it() {
        Session absent = new Absent();
        var closed = absent.evolve(OPENED).evolve(new SessionClosed(ID));

        assertThat(absent.evolve(new SessionRenewed(ID, after(30)))).isEqualTo(absent);
        assertThat(closed).isEqualTo(new Closed());
        assertThat(closed.evolve(new SessionExpired(ID)).evolve(OPENED)).isEqualTo(closed);
    }

    /// Time passes at each step.
    @Test
    void nothing_happens_to_a_session_that_has_ended() {
        new RandomWalk<>(200, 20, SessionTest::step).check(walk -> {
            Session session = new Absent();
            var now = NOON;
            for (Step step : walk) {
                now = now.plus(Duration.ofMinutes(step.minutes()));
                var events = session.decide(step.command(), now).getOrElse(List.of());
                if (session instanceof Closed || session instanceof Expired) {
                    assertThat(events).isEmpty();
                }
                session = session(now).evolve(session, events);
            }
        });
    }

    private static Step step(RandomGenerator random) {
        var commands = List.of(
                new OpenSession(ID, ALICE, Optional.empty()),
                new RenewSession(ID),
                new RenewSession(ID),
                new ExpireSession(ID),
                new CloseSession(ID));
        return new Step(commands.get(random.nextInt(commands.size())), random.nextInt(20));
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static Decider<Session, SessionCommand, SessionEvent, SessionRejection> session(Instant now) {
        return new Decider<>(new Absent(), (session, command) -> session.decide(command, now), Session::evolve);
    }

    private static Specification<Session, SessionCommand, SessionEvent, SessionRejection>.Given given(
            Instant now, SessionEvent... history) {
        return new Specification<>(session(now)).given(history);
    }
}
