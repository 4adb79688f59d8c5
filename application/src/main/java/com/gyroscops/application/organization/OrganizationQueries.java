package com.gyroscops.application.organization;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import java.util.Optional;

/// The queries of organizations, which read the read model and may lag.
public record OrganizationQueries(
        QueryGateway<GetOrganization, Optional<OrganizationView>> get,
        QueryGateway<FindOrganizations, DocumentPage<OrganizationView>> find) {

    /// The query handlers of organizations.
    ///
    /// @param position the position of the read model
    public static OrganizationQueries of(
            QueryPipeline queries,
            ReadModel<DocumentStore<OrganizationId, OrganizationView>> organizations,
            ReadPosition position) {
        return new OrganizationQueries(
                queries.around(
                        query -> organizations
                                .current()
                                .get(query.organizationId())
                                .map(Document::value),
                        position),
                queries.around(
                        query -> organizations.current().page(OrganizationDocuments.matching(query)), position));
    }
}
