package com.gyroscops.bootstrap.demo;

import static com.gyroscops.bootstrap.demo.DemoOrganization.HANGAR;
import static com.gyroscops.bootstrap.demo.DemoOrganization.KIOSQUE;
import static com.gyroscops.bootstrap.demo.DemoRegion.FRANCFORT;
import static com.gyroscops.bootstrap.demo.DemoRegion.ROUBAIX;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Workflows of the days of [IncidentScenarios]: their activations are refused or taken back, and requested again when
/// all is well.
///
/// @param times with the days of the incidents
record IncidentWorkflows(DemoTimes times) {

    private static final Money SMALL = Money.of("300.00", Currency.EUR);
    private static final Money ABOVE_THE_LIMIT = Money.of("900.00", Currency.EUR);
    private static final Money BIG = Money.of("18000.00", Currency.EUR);

    List<Scenario> all() {
        var rosalie = HANGAR.staff().getFirst();
        var simon = HANGAR.staff().get(1);
        var theo = KIOSQUE.staff().getFirst();
        var beforeTheOutage = times.at(6, 10).minusSeconds(300);
        return List.of(
                workflow("archivage", "Archivage annuel", KIOSQUE, theo, FRANCFORT, ABOVE_THE_LIMIT, times.at(2, 9)),
                workflow("sauvegarde", "Sauvegarde du soir", HANGAR, rosalie, FRANCFORT, SMALL, times.at(3, 9)),
                workflow("rendu-3d", "Rendu 3D", HANGAR, rosalie, ROUBAIX, BIG, times.at(6, 7)),
                workflow("miniatures", "Miniatures", HANGAR, rosalie, ROUBAIX, SMALL, beforeTheOutage),
                workflow("abonnements", "Relance des abonnements", KIOSQUE, theo, FRANCFORT, SMALL, times.at(9, 12)),
                workflow("facturation", "Facturation", HANGAR, simon, FRANCFORT, SMALL, times.at(11, 12)));
    }

    private Scenario workflow(
            String id,
            String title,
            DemoOrganization organization,
            UserId user,
            DemoRegion region,
            Money amount,
            Instant begins) {
        return WorkflowStory.created(id, title, organization, user, region, times)
                .requested(Duration.ofMinutes(1), 4, amount)
                .requested(Duration.ofDays(2), 4, SMALL)
                .captured()
                .begins(begins);
    }
}
