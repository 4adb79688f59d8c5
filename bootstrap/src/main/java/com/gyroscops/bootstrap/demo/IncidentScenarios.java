package com.gyroscops.bootstrap.demo;

import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.bootstrap.demo.DemoOrganization.HANGAR;
import static com.gyroscops.bootstrap.demo.DemoOrganization.KIOSQUE;

import com.gyroscops.bootstrap.demo.Scenario.Step;
import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.organization.OrganizationCommand.ClearDefault;
import com.gyroscops.domain.organization.OrganizationCommand.DeclareDefault;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.RemoveMember;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionAvailable;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What goes wrong on certain days: a region fails, an organization and users are suspended, others do not pay.
final class IncidentScenarios {

    /// Until after the end of the history.
    private static final Duration FOR_GOOD = Duration.ofDays(30);

    private static final UserId SIMON = HANGAR.staff().get(1);
    private static final UserId YANN = HANGAR.staff().get(2);
    private static final UserId VALENTINE = KIOSQUE.staff().get(1);
    private static final UserId XAVIER = KIOSQUE.staff().get(2);

    private IncidentScenarios() {}

    static List<Scenario> all(DemoTimes times) {
        var region = DemoRegion.ROUBAIX.id();
        return List.of(
                during(
                        times.at(6, 10),
                        Duration.ofHours(5),
                        REGION,
                        new MarkRegionUnavailable(region, Optional.of("Panne de refroidissement")),
                        new MarkRegionAvailable(region)),
                during(
                        times.at(3, 8),
                        Duration.ofHours(36),
                        ORGANIZATION,
                        new SuspendOrganization(HANGAR.id(), Optional.of("Contrat à l'étude")),
                        new ReinstateOrganization(HANGAR.id())),
                during(
                        times.at(9, 8),
                        Duration.ofHours(36),
                        ORGANIZATION,
                        new DeclareDefault(KIOSQUE.id(), Optional.of("Facture impayée")),
                        new ClearDefault(KIOSQUE.id())),
                during(
                        times.at(11, 8),
                        Duration.ofHours(36),
                        USER,
                        new DeclareUserDefault(SIMON, Optional.of("Prélèvement rejeté")),
                        new ClearUserDefault(SIMON)),
                during(
                        times.at(5, 9),
                        Duration.ofHours(60),
                        USER,
                        new SuspendUser(VALENTINE, Optional.of("Compte partagé")),
                        new ReinstateUser(VALENTINE)),
                during(
                        times.at(8, 9),
                        FOR_GOOD,
                        USER,
                        new SuspendUser(XAVIER, Optional.of("Accès suspect")),
                        new ReinstateUser(XAVIER)),
                during(
                        times.at(10, 9),
                        FOR_GOOD,
                        USER,
                        new DeclareUserDefault(YANN, Optional.of("Prélèvement rejeté")),
                        new ClearUserDefault(YANN)),
                new Scenario(
                        "departure",
                        HANGAR.id(),
                        times.at(12, 9),
                        List.of(Step.of(
                                Duration.ZERO, HANGAR.director(), ORGANIZATION, new RemoveMember(HANGAR.id(), YANN)))));
    }

    /// An incident, which the platform's operator records.
    private static <C> Scenario during(
            Instant from, Duration time, Aggregate<?, C, ?, ?, ?> target, C first, C last) {
        var operator = DemoRegion.OPERATOR;
        var incident = target.streamOf(first).aggregateId() + "-" + first.getClass().getSimpleName();
        return new Scenario(
                incident,
                DemoRegion.PLATFORM,
                from,
                List.of(
                        Step.of(Duration.ZERO, operator, target, first),
                        Step.of(time, operator, target, last)));
    }
}
