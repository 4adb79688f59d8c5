package com.gyroscops.domain.organization;

import static com.gyroscops.domain.organization.OrganizationStates.ACME;
import static com.gyroscops.domain.organization.OrganizationStates.ALICE;
import static com.gyroscops.domain.organization.OrganizationStates.ALICE_JOINED;
import static com.gyroscops.domain.organization.OrganizationStates.ALICE_LEFT;
import static com.gyroscops.domain.organization.OrganizationStates.CLEARED;
import static com.gyroscops.domain.organization.OrganizationStates.DECLARED;
import static com.gyroscops.domain.organization.OrganizationStates.LIMITED;
import static com.gyroscops.domain.organization.OrganizationStates.REGISTERED;
import static com.gyroscops.domain.organization.OrganizationStates.REINSTATED;
import static com.gyroscops.domain.organization.OrganizationStates.SUSPENDED;
import static com.gyroscops.domain.organization.OrganizationStates.after;
import static com.gyroscops.domain.organization.OrganizationStates.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.organization.OrganizationCommand.AddMember;
import com.gyroscops.domain.organization.OrganizationCommand.ClearDefault;
import com.gyroscops.domain.organization.OrganizationCommand.RemoveMember;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.domain.organization.OrganizationEvent.MemberJoined;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationSuspended;
import com.gyroscops.domain.organization.OrganizationRejection.UserAlreadyMember;
import com.gyroscops.domain.organization.OrganizationRejection.UserNotMember;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The life of an organization as sentences: what happened, what is asked, and the outcome.
class OrganizationTest {

    private static final UserId BOB = new UserId("bob");

    @Test
    void a_member_joins_once_and_again_after_leaving() {
        given(REGISTERED, ALICE_JOINED)
                .when(new AddMember(ACME, ALICE))
                .thenRejected(new UserAlreadyMember(ACME, ALICE));
        given(REGISTERED, ALICE_JOINED, ALICE_LEFT)
                .when(new AddMember(ACME, ALICE))
                .then(ALICE_JOINED);
    }

    @Test
    void every_member_joins_and_leaves_independently() {
        var bobJoined = new MemberJoined(ACME, BOB);

        given(REGISTERED, ALICE_JOINED).when(new AddMember(ACME, BOB)).then(bobJoined);
        given(REGISTERED, ALICE_JOINED, bobJoined, ALICE_LEFT)
                .when(new RemoveMember(ACME, ALICE))
                .thenRejected(new UserNotMember(ACME, ALICE));
        assertThat(after(REGISTERED, ALICE_JOINED, bobJoined, ALICE_LEFT)).isEqualTo(after(REGISTERED, bobJoined));
    }

    @Test
    void a_suspension_and_a_default_begin_and_end_independently() {
        assertThat(after(REGISTERED, SUSPENDED, DECLARED)).isEqualTo(after(REGISTERED, DECLARED, SUSPENDED));
        assertThat(after(REGISTERED, SUSPENDED, DECLARED, REINSTATED)).isEqualTo(after(REGISTERED, DECLARED));
        assertThat(after(REGISTERED, SUSPENDED, DECLARED, CLEARED)).isEqualTo(after(REGISTERED, SUSPENDED));
        given(REGISTERED, SUSPENDED, DECLARED).when(new ClearDefault(ACME)).then(CLEARED);
    }

    @Test
    void a_suspension_keeps_its_reason() {
        var reason = Optional.of("fraud");

        given(REGISTERED).when(new SuspendOrganization(ACME, reason)).then(new OrganizationSuspended(ACME, reason));
    }

    @Test
    void nothing_else_changes_with_a_suspension_or_a_default() {
        assertThat(after(REGISTERED, ALICE_JOINED, LIMITED, SUSPENDED, DECLARED, REINSTATED, CLEARED))
                .isEqualTo(after(REGISTERED, ALICE_JOINED, LIMITED));
    }

    @Test
    void an_event_that_cannot_follow_a_state_does_not_change_it() {
        for (var event : List.of(ALICE_JOINED, ALICE_LEFT, SUSPENDED, REINSTATED, DECLARED, CLEARED, LIMITED)) {
            assertThat(after(event)).isEqualTo(after());
        }
        assertThat(after(REGISTERED, ALICE_JOINED, REGISTERED)).isEqualTo(after(REGISTERED, ALICE_JOINED));
        assertThat(after(REGISTERED, ALICE_LEFT)).isEqualTo(after(REGISTERED));
    }
}
