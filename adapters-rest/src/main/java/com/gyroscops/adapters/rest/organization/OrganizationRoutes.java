package com.gyroscops.adapters.rest.organization;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentPageRoute;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.application.organization.OrganizationDocuments;
import com.gyroscops.application.organization.OrganizationStatus;
import com.gyroscops.application.organization.OrganizationView;
import com.gyroscops.domain.organization.OrganizationCommand;
import com.gyroscops.domain.organization.OrganizationRejection;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.Format;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on organizations.
///
/// @param ids generates the ids of commands, and of organizations without an id in the request
public record OrganizationRoutes(
        CommandHandler<OrganizationCommand, OrganizationRejection, Receipt> commands,
        DocumentQueries<OrganizationId, OrganizationView> queries,
        Supplier<String> ids) {

    /// All routes of organizations as one group.
    public RouteGroup group() {
        var routes = Stream.concat(new OrganizationCommandRoutes(commands, ids).routes().stream(), reading())
                .toList();
        return new RouteGroup("organizations", routes)
                .describedBy(new OpenApiFragment(OrganizationRoutes.class, "openapi.yaml"));
    }

    private Stream<Route> reading() {
        var page = new DocumentPageRoute<>(queries.page())
                .by(OrganizationDocuments.STATUS, Format.nameOf(OrganizationStatus.class));
        var one = new DocumentRoute<>(
                "organization",
                DomainTypes.text(OrganizationId.class),
                queries,
                OrganizationView::revision,
                OrganizationProblems::notFound);
        return Stream.of(
                page.at("/api/organizations", "findOrganizations"),
                one.at("/api/organizations/{id}", "getOrganization"));
    }
}
