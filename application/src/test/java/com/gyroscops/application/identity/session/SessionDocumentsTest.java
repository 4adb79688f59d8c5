package com.gyroscops.application.identity.session;

import static com.gyroscops.eventsourcing.testkit.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.session.SessionCommand;
import com.gyroscops.domain.identity.session.SessionCommand.CloseSession;
import com.gyroscops.domain.identity.session.SessionCommand.ExpireSession;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.identity.session.SessionEvent.SessionOpened;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.domain.identity.session.SessionRejection;
import com.gyroscops.domain.identity.session.SessionStatus;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.documents.ModelDocumentStore;
import com.gyroscops.eventsourcing.testkit.execution.ModelCommands;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The clock of these tests moves for decisions; the store stamps every event with its start.
class SessionDocumentsTest {

    private static final SessionId ID = new SessionId("session-1");
    private static final SessionId OTHER = new SessionId("session-2");
    private static final UserId ALICE = new UserId("alice");

    private final TestClock clock = new TestClock();
    private final ModelCommands<SessionCommand, SessionRejection> sessions =
            ModelCommands.of(SessionAggregate.SESSION, SessionAggregate.facts(clock));
    private final ModelDocumentStore<SessionId, SessionView> documents =
            new ModelDocumentStore<>(SessionDocuments.TYPE);

    @Test
    void the_audit_has_every_renewal_and_the_end() {
        sessions.handle(new OpenSession(ID, ALICE, Optional.empty()));
        clock.move(Duration.ofMinutes(10));
        sessions.handle(new RenewSession(ID));
        clock.move(Duration.ofMinutes(10));
        sessions.handle(new RenewSession(ID));
        sessions.handle(new CloseSession(ID));
        project();

        assertThat(documents.get(ID).map(Document::value))
                .contains(new SessionView(
                        ID,
                        ALICE,
                        SessionStatus.CLOSED,
                        START.plus(Duration.ofMinutes(50)),
                        2,
                        4,
                        4,
                        START,
                        Optional.of(START),
                        Optional.of(START)));
    }

    @Test
    void an_open_session_has_no_end() {
        sessions.handle(new OpenSession(ID, ALICE, Optional.of(Duration.ofMinutes(5))));
        project();

        assertThat(documents.get(ID).map(Document::value)).hasValueSatisfying(view -> {
            assertThat(view.expiresAt()).isEqualTo(START.plus(Duration.ofMinutes(5)));
            assertThat(view.renewals()).isZero();
            assertThat(view.renewedAt()).isEmpty();
            assertThat(view.endedAt()).isEmpty();
        });
    }

    @Test
    void sessions_are_listed_by_status() {
        sessions.handle(new OpenSession(ID, ALICE, Optional.empty()));
        sessions.handle(new OpenSession(OTHER, ALICE, Optional.of(Duration.ofMinutes(60))));
        clock.move(Duration.ofMinutes(30));
        sessions.handle(new ExpireSession(ID));
        sessions.handle(new ExpireSession(OTHER));
        project();

        assertThat(listed(Set.of(SessionStatus.EXPIRED))).containsExactly(ID);
        assertThat(listed(Set.of(SessionStatus.OPEN))).containsExactly(OTHER);
        assertThat(listed(Set.of())).containsExactly(ID, OTHER);
    }

    @Test
    void decisions_have_the_precision_of_the_times_of_events() {
        clock.move(Duration.ofNanos(1_999_999));

        sessions.handle(new OpenSession(ID, ALICE, Optional.empty()));

        assertThat(sessions.log().getFirst().data())
                .isInstanceOfSatisfying(SessionOpened.class, opened -> assertThat(opened.expiresAt())
                        .isEqualTo(START.plusMillis(1).plus(Duration.ofMinutes(30))));
    }

    private List<SessionId> listed(Set<SessionStatus> statuses) {
        var query = DocumentQuery.<SessionView>all(Optional.empty(), 10).where(SessionDocuments.STATUS, statuses);
        return documents.page(query).documents().stream()
                .map(SessionView::sessionId)
                .toList();
    }

    private void project() {
        sessions.log().forEach(SessionDocuments.PROJECTION.into(documents)::apply);
    }
}
