package com.gyroscops.adapters.rest.organization;

import com.gyroscops.application.organization.OrganizationQueries;
import com.gyroscops.domain.organization.OrganizationCommand;
import com.gyroscops.domain.organization.OrganizationRejection;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.RouteGroup;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on organizations.
///
/// @param ids generates the ids of commands, and of organizations without an id in the request
public record OrganizationRoutes(
        CommandHandler<OrganizationCommand, OrganizationRejection, Receipt> commands,
        OrganizationQueries queries,
        Supplier<String> ids) {

    /// All routes of organizations as one group.
    public RouteGroup group() {
        var routes = Stream.of(
                        new OrganizationCommandRoutes(commands, ids).routes(),
                        new OrganizationQueryRoutes(queries).routes())
                .flatMap(List::stream)
                .toList();
        return new RouteGroup("organizations", routes)
                .describedBy(new OpenApiFragment(OrganizationRoutes.class, "openapi.yaml"));
    }
}
