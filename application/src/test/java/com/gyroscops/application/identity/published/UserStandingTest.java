package com.gyroscops.application.identity.published;

import static com.gyroscops.application.identity.published.UserStanding.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.user.UserEvent.UserDefaultCleared;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserStandingTest {

    private static final UserId ADA = new UserId("ada");

    @Test
    void suspension_and_default_begin_and_end_independently() {
        var suspended = STANDING.after(STANDING.initial(), new UserSuspended(ADA, Optional.empty()));
        var both = STANDING.after(suspended, new UserDefaultDeclared(ADA, Optional.empty()));
        var inDefault = STANDING.after(both, new UserReinstated(ADA));

        assertThat(STANDING.initial()).isEqualTo(new UserStanding(false, false));
        assertThat(suspended).isEqualTo(new UserStanding(true, false));
        assertThat(both).isEqualTo(new UserStanding(true, true));
        assertThat(inDefault).isEqualTo(new UserStanding(false, true));
        assertThat(STANDING.after(inDefault, new UserDefaultCleared(ADA))).isEqualTo(STANDING.initial());
        assertThat(STANDING.after(both, new UserDefaultCleared(ADA))).isEqualTo(suspended);
    }

    @Test
    void the_fact_is_about_one_user() {
        assertThat(UserStanding.about(ADA).tags()).containsExactly(new Tag("user", "ada"));
    }
}
