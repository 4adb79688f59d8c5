package com.gyroscops.application.organization;

import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Optional;

/// The queries of organizations.
///
/// @param get reads the read model, which may lag
/// @param find reads the read model, which may lag
/// @param replay reads the log
public record OrganizationQueries(
        QueryGateway<GetOrganization, Optional<OrganizationView>> get,
        QueryGateway<FindOrganizations, DocumentPage<OrganizationView>> find,
        QueryGateway<ReplayDocument<OrganizationId, OrganizationView>, Optional<OrganizationView>> replay) {

    /// The query handlers of organizations.
    ///
    /// @param position the position of the read model
    /// @param log the position of the log
    public static OrganizationQueries of(
            QueryPipeline queries,
            ReadModel<DocumentStore<OrganizationId, OrganizationView>> organizations,
            ReadPosition position,
            EventReader reader,
            ReadPosition log) {
        return new OrganizationQueries(
                queries.around(
                        query -> organizations
                                .current()
                                .get(query.organizationId())
                                .map(Document::value),
                        position),
                queries.around(query -> organizations.current().page(OrganizationDocuments.matching(query)), position),
                queries.around(
                        OrganizationDocuments.PROJECTION.replay(id -> ORGANIZATION.stream(id.value()), reader), log));
    }
}
