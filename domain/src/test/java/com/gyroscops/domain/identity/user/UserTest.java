package com.gyroscops.domain.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.user.User.Absent;
import com.gyroscops.domain.identity.user.User.Registered;
import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserRegistered;
import com.gyroscops.domain.identity.user.UserEvent.UserReinstated;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.identity.user.UserRejection.EmailTaken;
import com.gyroscops.domain.identity.user.UserRejection.UserHasPendingPayments;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.RandomWalk;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The life of a user: what happened, what is asked, and the outcome.
class UserTest {

    private static final Decider<User, UserCommand, UserEvent, UserRejection> USER = deciding(UserFacts.NONE);

    private static final UserId ALICE = new UserId("alice");
    private static final Email EMAIL = new Email("alice@acme.example");
    private static final Optional<String> LATE = Optional.of("late");

    private static final UserEvent REGISTERED = new UserRegistered(ALICE, EMAIL);
    private static final UserEvent SUSPENDED = new UserSuspended(ALICE, LATE);
    private static final UserEvent IN_DEFAULT = new UserDefaultDeclared(ALICE, LATE);

    private static final List<UserCommand> COMMANDS = List.of(
            new RegisterUser(ALICE, EMAIL),
            new SuspendUser(ALICE, LATE),
            new ReinstateUser(ALICE),
            new DeclareUserDefault(ALICE, LATE),
            new ClearUserDefault(ALICE));

    @Test
    void an_event_names_the_facts_of_its_command() {
        given().when(new RegisterUser(ALICE, EMAIL)).then(REGISTERED);
        given(REGISTERED).when(new SuspendUser(ALICE, LATE)).then(SUSPENDED);
        given(REGISTERED).when(new DeclareUserDefault(ALICE, LATE)).then(IN_DEFAULT);
    }

    @Test
    void a_user_who_was_reinstated_can_be_suspended_again() {
        given(REGISTERED, SUSPENDED, new UserReinstated(ALICE))
                .when(new SuspendUser(ALICE, LATE))
                .then(SUSPENDED);
    }

    @Test
    void neither_suspension_nor_default_changes_the_other() {
        given(REGISTERED, SUSPENDED, IN_DEFAULT).when(new ReinstateUser(ALICE)).then(new UserReinstated(ALICE));
        given(REGISTERED, SUSPENDED, IN_DEFAULT, new UserReinstated(ALICE))
                .when(new DeclareUserDefault(ALICE, LATE))
                .thenNothing();
    }

    @Test
    void an_event_that_cannot_follow_a_state_does_not_change_it() {
        User absent = new Absent();

        assertThat(absent.evolve(SUSPENDED)).isEqualTo(absent);
        assertThat(absent.evolve(REGISTERED).evolve(SUSPENDED).evolve(REGISTERED))
                .isEqualTo(new Registered(true, false));
    }

    /// Whatever was asked before, a command that was accepted and is repeated changes nothing.
    @Test
    void a_repeated_command_is_already_so() {
        new RandomWalk<>(100, 20, random -> COMMANDS.get(random.nextInt(COMMANDS.size()))).check(walk -> {
            var state = USER.initial();
            for (UserCommand command : walk) {
                state = USER.evolve(state, USER.decide(state, command).getOrElse(List.of()));
                assertThat(USER.decide(state, command).getOrElse(List.of())).isEmpty();
            }
        });
    }

    @Test
    void a_refusal_says_which_address_is_taken_or_how_many_payments_are_pending() {
        with(UserFacts.NONE.withEmailTaken(true))
                .given()
                .when(new RegisterUser(ALICE, EMAIL))
                .thenRejected(new EmailTaken(EMAIL));
        with(UserFacts.NONE.withPendingPayments(2))
                .given(REGISTERED)
                .when(new SuspendUser(ALICE, LATE))
                .thenRejected(new UserHasPendingPayments(ALICE, 2));
    }

    private static Decider<User, UserCommand, UserEvent, UserRejection> deciding(UserFacts facts) {
        return new Decider<>(new Absent(), (user, command) -> user.decide(command, facts), User::evolve);
    }

    private static Specification<User, UserCommand, UserEvent, UserRejection> with(UserFacts facts) {
        return new Specification<>(deciding(facts));
    }

    private static Specification<User, UserCommand, UserEvent, UserRejection>.Given given(UserEvent... history) {
        return new Specification<>(USER).given(history);
    }
}
