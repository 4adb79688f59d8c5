package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.EventReader;
import io.vavr.control.Either;

/// The entry point to analytics. Results include every acknowledged append.
public record AnalyticsUseCases(
        QueryGateway<GetStatistics, EventStatistics> statistics,
        QueryGateway<GetTrends, Either<TooManyBuckets, EventTrends>> trends,
        QueryGateway<GetHeatmap, EventHeatmap> heatmap,
        QueryGateway<GetCorrelation, EventCorrelation> correlation,
        QueryGateway<FindConversations, ConversationViewPage> conversations) {

    /// The maximum number of buckets in a filled trend.
    public static final int MAX_BUCKETS = 50_000;

    /// Creates the use cases.
    ///
    /// @param log the position of the log
    public static AnalyticsUseCases assemble(
            EventAnalytics analytics,
            Conversations conversations,
            EventSearch search,
            EventReader reader,
            EventViews views,
            QueryPipeline queries,
            ReadPosition log) {
        return new AnalyticsUseCases(
                queries.around(new GetStatisticsHandler(analytics), log),
                queries.around(new GetTrendsHandler(analytics, MAX_BUCKETS), log),
                queries.around(new GetHeatmapHandler(analytics), log),
                queries.around(new GetCorrelationHandler(search, reader, views), log),
                queries.around(new FindConversationsHandler(conversations, views), log));
    }
}
