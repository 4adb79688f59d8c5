package com.gyroscops.domain.identity.user;

import com.gyroscops.domain.identity.user.User.Absent;
import com.gyroscops.domain.identity.user.User.Registered;
import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.testkit.specification.DecisionTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The decision on every command in every state with every kind of facts: the event, `already so`, or the code of the
/// rejection. `*` stands for all facts.
class UserDecisionTableTest extends DecisionTable<User, UserCommand> {

    private static final String TABLE = """
            RegisterUser       | UserRegistered            | Absent                       | None PendingPayments
            RegisterUser       | email-taken               | Absent                       | EmailTaken Both
            RegisterUser       | user-already-exists       | Active Suspended             | *
            RegisterUser       | user-already-exists       | InDefault SuspendedInDefault | *

            SuspendUser        | UserSuspended             | Active InDefault             | None EmailTaken
            SuspendUser        | user-has-pending-payments | Active InDefault             | PendingPayments Both
            SuspendUser        | already so                | Suspended SuspendedInDefault | *
            SuspendUser        | user-not-found            | Absent                       | *

            ReinstateUser      | UserReinstated            | Suspended SuspendedInDefault | *
            ReinstateUser      | already so                | Active InDefault             | *
            ReinstateUser      | user-not-found            | Absent                       | *

            DeclareUserDefault | UserDefaultDeclared       | Active Suspended             | *
            DeclareUserDefault | already so                | InDefault SuspendedInDefault | *
            DeclareUserDefault | user-not-found            | Absent                       | *

            ClearUserDefault   | UserDefaultCleared        | InDefault SuspendedInDefault | *
            ClearUserDefault   | already so                | Active Suspended             | *
            ClearUserDefault   | user-not-found            | Absent                       | *
            """;

    private static final UserId ALICE = new UserId("alice");

    /// Every value that a state can have.
    private static final Map<String, User> STATES = Map.of(
            "Absent", new Absent(),
            "Active", new Registered(false, false),
            "Suspended", new Registered(true, false),
            "InDefault", new Registered(false, true),
            "SuspendedInDefault", new Registered(true, true));

    /// Every kind of facts that a decision can be given.
    private static final Map<String, UserFacts> FACTS = Map.of(
            "None", UserFacts.NONE,
            "EmailTaken", new UserFacts(true, 0),
            "PendingPayments", new UserFacts(false, 1),
            "Both", new UserFacts(true, 1));

    private static final List<UserCommand> COMMANDS = List.of(
            new RegisterUser(ALICE, new Email("alice@acme.example")),
            new SuspendUser(ALICE, Optional.empty()),
            new ReinstateUser(ALICE),
            new DeclareUserDefault(ALICE, Optional.empty()),
            new ClearUserDefault(ALICE));

    UserDecisionTableTest() {
        super(TABLE, STATES, COMMANDS, FACTS, User::decide);
    }
}
