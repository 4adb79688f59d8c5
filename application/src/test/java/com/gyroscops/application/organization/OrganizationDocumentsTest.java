package com.gyroscops.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.organization.OrganizationCommand;
import com.gyroscops.domain.organization.OrganizationCommand.AddMember;
import com.gyroscops.domain.organization.OrganizationCommand.ClearDefault;
import com.gyroscops.domain.organization.OrganizationCommand.DeclareDefault;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.RemoveMember;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.domain.organization.OrganizationRejection;
import com.gyroscops.domain.organization.OrganizationRejection.UserAlreadyMember;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.documents.ModelDocumentStore;
import com.gyroscops.eventsourcing.testkit.execution.ModelCommands;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganizationDocumentsTest {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final OrganizationId GLOBEX = new OrganizationId("globex");
    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");
    private static final Money LIMIT = Money.of("500.00", Currency.EUR);

    private final ModelCommands<OrganizationCommand, OrganizationRejection> organizations =
            ModelCommands.of(OrganizationAggregate.ORGANIZATION);
    private final ModelDocumentStore<OrganizationId, OrganizationView> documents =
            new ModelDocumentStore<>(OrganizationDocuments.TYPE);

    @BeforeEach
    void two_organizations() {
        organizations.handle(new RegisterOrganization(ACME, "Acme"));
        organizations.handle(new RegisterOrganization(GLOBEX, "Globex"));
        organizations.handle(new AddMember(ACME, BOB));
        organizations.handle(new AddMember(ACME, ALICE));
        organizations.handle(new SetPaymentLimit(ACME, LIMIT));
        organizations.handle(new SuspendOrganization(ACME, Optional.of("no contract")));
        organizations.handle(new DeclareDefault(ACME, Optional.of("overdue")));
    }

    @Test
    void a_view_follows_the_log() {
        assertThat(view(ACME))
                .contains(new OrganizationView(
                        ACME,
                        "Acme",
                        OrganizationStatus.SUSPENDED,
                        Optional.of("no contract"),
                        true,
                        Optional.of("overdue"),
                        List.of(BOB, ALICE),
                        Optional.of(LIMIT),
                        6,
                        7,
                        TestClock.START,
                        TestClock.START));
        assertThat(view(new OrganizationId("initech"))).isEmpty();
    }

    @Test
    void a_reason_is_shown_as_long_as_it_holds() {
        organizations.handle(new ReinstateOrganization(ACME));
        organizations.handle(new RemoveMember(ACME, BOB));

        assertThat(view(ACME)).hasValueSatisfying(acme -> {
            assertThat(acme.status()).isEqualTo(OrganizationStatus.ACTIVE);
            assertThat(acme.suspensionReason()).isEmpty();
            assertThat(acme.defaultReason()).contains("overdue");
            assertThat(acme.members()).containsExactly(ALICE);
        });

        organizations.handle(new ClearDefault(ACME));

        assertThat(view(ACME)).hasValueSatisfying(acme -> {
            assertThat(acme.inDefault()).isFalse();
            assertThat(acme.defaultReason()).isEmpty();
        });
    }

    @Test
    void organizations_are_listed_by_status_in_the_order_in_which_they_were_registered() {
        assertThat(listed(Set.of())).containsExactly(ACME, GLOBEX);
        assertThat(listed(Set.of(OrganizationStatus.ACTIVE))).containsExactly(GLOBEX);
        assertThat(listed(Set.of(OrganizationStatus.SUSPENDED))).containsExactly(ACME);
    }

    @Test
    void a_refused_command_leaves_no_event() {
        assertThat(organizations.handle(new AddMember(ACME, BOB)))
                .isEqualTo(Either.left(new Rejected<>(new UserAlreadyMember(ACME, BOB))));
        assertThat(organizations.log()).hasSize(7);
    }

    private Optional<OrganizationView> view(OrganizationId id) {
        organizations.log().forEach(OrganizationDocuments.PROJECTION.into(documents)::apply);
        return documents.get(id).map(Document::value);
    }

    private List<OrganizationId> listed(Set<OrganizationStatus> statuses) {
        organizations.log().forEach(OrganizationDocuments.PROJECTION.into(documents)::apply);
        var query = DocumentQuery.<OrganizationView>all(Optional.empty(), 10)
                .where(OrganizationDocuments.STATUS, statuses);
        return documents.page(query).documents().stream()
                .map(OrganizationView::organizationId)
                .toList();
    }
}
