package com.gyroscops.application.identity.user;

import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Folding;
import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.identity.user.UserEvent.UserRegistered;
import com.gyroscops.domain.identity.user.UserFacts;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The tags of users, and the facts of decisions on them.
class UserAggregateTest {

    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");
    private static final UserRegistered REGISTERED = new UserRegistered(ALICE, new Email("Alice@acme.example"));
    private static final PaymentRequested REQUESTED = new PaymentRequested(
            new PaymentId("payment-1"),
            new Opening(new OrganizationId("acme"), ALICE, Optional.empty(), Optional.empty()),
            Money.of("100.00", Currency.EUR),
            BOB);

    private static final Folding LOG = new Folding(new Aggregates(Set.of(USER)).tags(), List.of(REGISTERED, REQUESTED));

    @Test
    void a_registration_is_about_the_user_and_the_address() {
        assertThat(USER.tagsOf(REGISTERED))
                .containsExactly(new Tag("user", "alice"), new Tag("email", "alice@acme.example"));
    }

    @Test
    void a_registration_depends_on_whether_the_address_is_taken() {
        assertThat(LOG.of(UserAggregate.facts(new RegisterUser(BOB, new Email("ALICE@acme.example")))))
                .isEqualTo(new UserFacts(true, 0));
        assertThat(LOG.of(UserAggregate.facts(new RegisterUser(BOB, new Email("bob@acme.example")))))
                .isEqualTo(UserFacts.NONE);
    }

    @Test
    void a_suspension_depends_on_the_pending_payments_of_the_user() {
        assertThat(LOG.of(UserAggregate.facts(new SuspendUser(ALICE, Optional.empty()))))
                .isEqualTo(new UserFacts(false, 1));
        assertThat(LOG.of(UserAggregate.facts(new SuspendUser(BOB, Optional.empty()))))
                .isEqualTo(UserFacts.NONE);
    }

    @Test
    void other_decisions_read_no_facts() {
        assertThat(UserAggregate.facts(new ReinstateUser(ALICE)).parts()).isEmpty();
    }
}
