package com.gyroscops.application.identity.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Folding;
import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserEvent;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultCleared;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserRegistered;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.shared.UserId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserStandingTest {

    private static final UserId ALICE = new UserId("alice");
    private static final UserEvent REGISTERED = new UserRegistered(ALICE, new Email("alice@acme.example"));
    private static final UserEvent SUSPENDED = new UserSuspended(ALICE, Optional.empty());
    private static final UserEvent IN_DEFAULT = new UserDefaultDeclared(ALICE, Optional.empty());

    @Test
    void a_user_is_suspended_until_the_reinstatement() {
        assertThat(after(REGISTERED, SUSPENDED)).isEqualTo(new UserStanding(true, false));
        assertThat(after(REGISTERED, SUSPENDED, new UserReinstated(ALICE))).isEqualTo(new UserStanding(false, false));
    }

    @Test
    void a_user_is_in_default_until_it_is_cleared() {
        assertThat(after(REGISTERED, IN_DEFAULT)).isEqualTo(new UserStanding(false, true));
        assertThat(after(REGISTERED, IN_DEFAULT, new UserDefaultCleared(ALICE)))
                .isEqualTo(new UserStanding(false, false));
    }

    @Test
    void neither_suspension_nor_default_changes_the_other() {
        assertThat(after(REGISTERED, SUSPENDED, IN_DEFAULT)).isEqualTo(new UserStanding(true, true));
        assertThat(after(REGISTERED, SUSPENDED, IN_DEFAULT, new UserReinstated(ALICE)))
                .isEqualTo(new UserStanding(false, true));
        assertThat(after(REGISTERED, SUSPENDED, IN_DEFAULT, new UserDefaultCleared(ALICE)))
                .isEqualTo(new UserStanding(true, false));
    }

    @Test
    void a_user_who_was_never_registered_is_neither_suspended_nor_in_default() {
        assertThat(Folding.after(REGISTERED, SUSPENDED, IN_DEFAULT).of(UserStanding.about(new UserId("bob"))))
                .isEqualTo(new UserStanding(false, false));
    }

    private static UserStanding after(UserEvent... events) {
        return Folding.after((Object[]) events).of(UserStanding.about(ALICE));
    }
}
