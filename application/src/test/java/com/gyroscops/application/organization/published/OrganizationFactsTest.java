package com.gyroscops.application.organization.published;

import static com.gyroscops.application.organization.published.OrganizationStanding.STANDING;
import static com.gyroscops.application.organization.published.PaymentLimit.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.organization.OrganizationEvent.DefaultCleared;
import com.gyroscops.domain.organization.OrganizationEvent.DefaultDeclared;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationReinstated;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationSuspended;
import com.gyroscops.domain.organization.OrganizationEvent.PaymentLimitSet;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationFactsTest {

    private static final OrganizationId ACME = new OrganizationId("acme");

    @Test
    void suspension_and_default_begin_and_end_independently() {
        var suspended = STANDING.after(STANDING.initial(), new OrganizationSuspended(ACME, Optional.empty()));
        var both = STANDING.after(suspended, new DefaultDeclared(ACME, Optional.empty()));
        var inDefault = STANDING.after(both, new OrganizationReinstated(ACME));

        assertThat(STANDING.initial()).isEqualTo(new OrganizationStanding(false, false));
        assertThat(suspended).isEqualTo(new OrganizationStanding(true, false));
        assertThat(both).isEqualTo(new OrganizationStanding(true, true));
        assertThat(inDefault).isEqualTo(new OrganizationStanding(false, true));
        assertThat(STANDING.after(inDefault, new DefaultCleared(ACME))).isEqualTo(STANDING.initial());
        assertThat(STANDING.after(both, new DefaultCleared(ACME))).isEqualTo(suspended);
    }

    @Test
    void the_last_limit_holds() {
        var first = LIMIT.after(LIMIT.initial(), new PaymentLimitSet(ACME, euro("500.00")));

        assertThat(LIMIT.initial().limit()).isEmpty();
        assertThat(first.limit()).contains(euro("500.00"));
        assertThat(LIMIT.after(first, new PaymentLimitSet(ACME, euro("9.00"))).limit())
                .contains(euro("9.00"));
    }

    @Test
    void the_facts_are_about_one_organization() {
        assertThat(OrganizationStanding.about(ACME).tags()).containsExactly(new Tag("organization", "acme"));
        assertThat(PaymentLimit.about(ACME).tags()).containsExactly(new Tag("organization", "acme"));
    }

    private static Money euro(String amount) {
        return Money.of(amount, Currency.EUR);
    }
}
