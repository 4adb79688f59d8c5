package com.gyroscops.application.organization;

import com.gyroscops.domain.organization.OrganizationEvent;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;

/// The read model of organizations: a document for each, listed by status.
public final class OrganizationDocuments {

    private static final IndexKey<OrganizationView, OrganizationStatus> STATUS =
            new IndexKey<>("status", OrganizationView::status);

    /// The document type of organizations.
    public static final DocumentType<OrganizationId, OrganizationView> TYPE = DocumentType.of(
                    "organizations", OrganizationId.class, OrganizationView.class)
            .indexedBy(STATUS);

    /// The projection that updates the documents.
    public static final DocumentProjection<OrganizationId, OrganizationView> PROJECTION =
            DocumentProjection.ofEachStream(
                    TYPE, OrganizationEvent.class, OrganizationEvent::organizationId, OrganizationViewFold::after);

    private OrganizationDocuments() {}

    static DocumentQuery<OrganizationView> matching(FindOrganizations query) {
        return DocumentQuery.<OrganizationView>all(query.beyond(), query.limit())
                .where(STATUS, query.statuses());
    }
}
