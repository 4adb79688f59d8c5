package com.gyroscops.bootstrap.demo;

import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;

import com.gyroscops.bootstrap.demo.Scenario.Step;
import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.organization.OrganizationCommand.AddMember;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The first hour of the demo history: regions open, organizations and their users register.
final class RegistrationScenarios {

    private RegistrationScenarios() {}

    static List<Scenario> all(DemoTimes times) {
        var scenarios = new ArrayList<Scenario>();
        for (DemoRegion region : DemoRegion.values()) {
            var open = new OpenRegion(region.id(), region.title(), region.capacity());
            var step = Step.of(Duration.ofSeconds(scenarios.size()), DemoRegion.OPERATOR, REGION, open);
            scenarios.add(new Scenario(
                    "region-" + region.id().value(), DemoRegion.PLATFORM, times.beginning(), List.of(step)));
        }
        DemoOrganization.all().forEach(organization -> scenarios.add(registration(organization, times)));
        return scenarios;
    }

    /// Each user registers and becomes a member.
    private static Scenario registration(DemoOrganization organization, DemoTimes times) {
        var steps = new ArrayList<Step>();
        var director = organization.director();
        steps.add(Step.of(
                times.minutes(1, 10),
                director,
                ORGANIZATION,
                new RegisterOrganization(organization.id(), organization.name())));
        for (UserId user : organization.users()) {
            var email = new Email(user.value() + "@" + organization.id().value() + ".example");
            steps.add(Step.of(times.minutes(1, 5), user, USER, new RegisterUser(user, email)));
            steps.add(Step.of(times.minutes(0, 1), director, ORGANIZATION, new AddMember(organization.id(), user)));
        }
        var limit = Money.of(organization.equals(DemoOrganization.KIOSQUE) ? "500.00" : "50000.00", Currency.EUR);
        if (organization.equals(DemoOrganization.KIOSQUE) || organization.equals(DemoOrganization.HANGAR)) {
            steps.add(Step.of(
                    times.minutes(1, 5), director, ORGANIZATION, new SetPaymentLimit(organization.id(), limit)));
        }
        return new Scenario(
                "organization-" + organization.id().value(), organization.id(), times.beginning(), steps);
    }
}
