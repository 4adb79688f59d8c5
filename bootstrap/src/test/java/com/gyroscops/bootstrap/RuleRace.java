package com.gyroscops.bootstrap;

import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two commands of which the first may forbid the second, and what was there before.
///
/// @param refusal the code with which the second is refused if it comes second
record RuleRace(String refusal, List<Command> before, Command first, Command second) {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final Money AMOUNT = Money.of("100.00", Currency.EUR);

    /// The race of each rule, with ids of their own for each round.
    static Stream<RuleRace> all(int round) {
        return Stream.of(
                twoUsersWithOneAddress(round),
                suspensionAndWorkflow(round),
                unavailabilityAndActivation(round),
                paymentAndSuspension(round));
    }

    private static RuleRace twoUsersWithOneAddress(int round) {
        var email = new Email("shared-" + round + "@acme.example");
        return new RuleRace(
                "email-taken",
                List.of(),
                new RegisterUser(new UserId("one-" + round), email),
                new RegisterUser(new UserId("other-" + round), email));
    }

    private static RuleRace suspensionAndWorkflow(int round) {
        var user = new UserId("creator-" + round);
        return new RuleRace(
                "user-suspended",
                List.of(registration(user)),
                new SuspendUser(user, Optional.empty()),
                new CreateWorkflow(new WorkflowId("created-" + round), ACME, user, "Nightly import"));
    }

    private static RuleRace unavailabilityAndActivation(int round) {
        var region = new RegionId("region-" + round);
        var user = new UserId("user-" + round);
        var workflow = new WorkflowId("activated-" + round);
        return new RuleRace(
                "region-unavailable",
                List.of(
                        new OpenRegion(region, "Western Europe", 10),
                        new CreateWorkflow(workflow, ACME, user, "Nightly import")),
                new MarkRegionUnavailable(region, Optional.empty()),
                new RequestActivation(workflow, region, 1, AMOUNT, user));
    }

    private static RuleRace paymentAndSuspension(int round) {
        var user = new UserId("payer-" + round);
        var payment = new PaymentId("payment-" + round);
        return new RuleRace(
                "user-has-pending-payments",
                List.of(registration(user)),
                new RequestPayment(payment, ACME, user, Optional.empty(), AMOUNT, user),
                new SuspendUser(user, Optional.empty()));
    }

    private static Command registration(UserId user) {
        return new RegisterUser(user, new Email(user.value() + "@acme.example"));
    }

    @Override
    public String toString() {
        return refusal;
    }
}
