package com.gyroscops.application.resources.region;

import static com.gyroscops.application.resources.region.RegionAggregate.REGION;

import com.gyroscops.domain.shared.RegionId;
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

/// The queries of regions.
///
/// @param get reads the read model, which may lag
/// @param find reads the read model, which may lag
/// @param replay reads the log
public record RegionQueries(
        QueryGateway<GetRegion, Optional<RegionView>> get,
        QueryGateway<FindRegions, DocumentPage<RegionView>> find,
        QueryGateway<ReplayDocument<RegionId, RegionView>, Optional<RegionView>> replay) {

    /// The query handlers of regions.
    ///
    /// @param position the position of the read model
    /// @param log the position of the log
    public static RegionQueries of(
            QueryPipeline queries,
            ReadModel<DocumentStore<RegionId, RegionView>> regions,
            ReadPosition position,
            EventReader reader,
            ReadPosition log) {
        return new RegionQueries(
                queries.around(query -> regions.current().get(query.regionId()).map(Document::value), position),
                queries.around(query -> regions.current().page(RegionDocuments.matching(query)), position),
                queries.around(RegionDocuments.PROJECTION.replay(id -> REGION.stream(id.value()), reader), log));
    }
}
