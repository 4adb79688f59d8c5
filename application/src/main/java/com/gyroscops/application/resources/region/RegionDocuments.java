package com.gyroscops.application.resources.region;

import static com.gyroscops.application.resources.region.RegionAggregate.REGION;

import com.gyroscops.domain.resources.region.RegionEvent;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;

/// The read model of regions: a document for each, listed by status.
public final class RegionDocuments {

    /// The key for pages by status.
    public static final IndexKey<RegionView, RegionStatus> STATUS = new IndexKey<>("status", RegionView::status);

    /// The document type of regions.
    public static final DocumentType<RegionId, RegionView> TYPE =
            DocumentType.of("regions", RegionId.class, RegionView.class).indexedBy(STATUS);

    /// The projection that updates the documents.
    public static final DocumentProjection<RegionId, RegionView> PROJECTION =
            DocumentProjection.ofEachStream(
                    TYPE, REGION, RegionId::value, RegionEvent::regionId, RegionViewFold::after);

    private RegionDocuments() {}
}
