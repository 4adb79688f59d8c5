package com.gyroscops.application.identity.user;

import static com.gyroscops.eventsourcing.testkit.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserCommand;
import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.identity.user.UserFacts;
import com.gyroscops.domain.identity.user.UserRejection;
import com.gyroscops.domain.identity.user.UserStatus;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.testkit.documents.ModelDocumentStore;
import com.gyroscops.eventsourcing.testkit.execution.ModelCommands;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserDocumentsTest {

    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");
    private static final Email EMAIL = new Email("alice@acme.example");

    private final ModelCommands<UserCommand, UserRejection> users =
            ModelCommands.of(UserAggregate.USER, _ -> Facts.given(UserFacts.NONE));
    private final ModelDocumentStore<UserId, UserView> documents = new ModelDocumentStore<>(UserDocuments.TYPE);

    @Test
    void the_view_has_the_present_suspension_and_default_with_their_reasons() {
        users.handle(new RegisterUser(ALICE, EMAIL));
        users.handle(new SuspendUser(ALICE, Optional.of("left")));
        users.handle(new DeclareUserDefault(ALICE, Optional.of("late")));
        project();

        assertThat(documents.get(ALICE).map(Document::value))
                .contains(new UserView(
                        ALICE,
                        EMAIL,
                        UserStatus.SUSPENDED,
                        true,
                        Optional.of("left"),
                        Optional.of("late"),
                        3,
                        3,
                        START,
                        START));
    }

    @Test
    void what_has_ended_is_not_shown() {
        users.handle(new RegisterUser(ALICE, EMAIL));
        users.handle(new SuspendUser(ALICE, Optional.of("left")));
        users.handle(new DeclareUserDefault(ALICE, Optional.of("late")));
        users.handle(new ReinstateUser(ALICE));
        project();

        assertThat(documents.get(ALICE).map(Document::value)).hasValueSatisfying(view -> {
            assertThat(view.status()).isEqualTo(UserStatus.ACTIVE);
            assertThat(view.suspensionReason()).isEmpty();
            assertThat(view.inDefault()).isTrue();
            assertThat(view.defaultReason()).contains("late");
        });

        users.handle(new ClearUserDefault(ALICE));
        project();

        assertThat(documents.get(ALICE).map(Document::value)).hasValueSatisfying(view -> {
            assertThat(view.inDefault()).isFalse();
            assertThat(view.defaultReason()).isEmpty();
            assertThat(view.revision()).isEqualTo(5);
        });
    }

    @Test
    void users_are_listed_by_status() {
        users.handle(new RegisterUser(ALICE, EMAIL));
        users.handle(new RegisterUser(BOB, new Email("bob@acme.example")));
        users.handle(new SuspendUser(BOB, Optional.empty()));
        project();

        assertThat(listed(Set.of())).containsExactly(ALICE, BOB);
        assertThat(listed(Set.of(UserStatus.SUSPENDED))).containsExactly(BOB);
    }

    private List<UserId> listed(Set<UserStatus> statuses) {
        var query = DocumentQuery.<UserView>all(Optional.empty(), 10).where(UserDocuments.STATUS, statuses);
        return documents.page(query).documents().stream().map(UserView::userId).toList();
    }

    private void project() {
        users.log().forEach(UserDocuments.PROJECTION.into(documents)::apply);
    }
}
