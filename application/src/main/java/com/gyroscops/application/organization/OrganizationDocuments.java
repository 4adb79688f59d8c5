package com.gyroscops.application.organization;

import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;

import com.gyroscops.domain.organization.OrganizationEvent;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;

/// The read model of organizations: a document for each, listed by status.
public final class OrganizationDocuments {

    /// The key for pages by status.
    public static final IndexKey<OrganizationView, OrganizationStatus> STATUS =
            new IndexKey<>("status", OrganizationView::status);

    /// The document type of organizations.
    public static final DocumentType<OrganizationId, OrganizationView> TYPE = DocumentType.of(
                    "organizations", OrganizationId.class, OrganizationView.class)
            .indexedBy(STATUS);

    /// The projection that updates the documents.
    public static final DocumentProjection<OrganizationId, OrganizationView> PROJECTION =
            DocumentProjection.ofEachStream(
                    TYPE,
                    ORGANIZATION,
                    OrganizationId::value,
                    OrganizationEvent::organizationId,
                    OrganizationViewFold::after);

    private OrganizationDocuments() {}
}
