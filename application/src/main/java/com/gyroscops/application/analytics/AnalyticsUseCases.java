package com.gyroscops.application.analytics;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.query.ReadPosition;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.store.EventReader;
import io.vavr.control.Either;

/// The door to analytics (S18). What is asked here sees every append that was acknowledged before.
public record AnalyticsUseCases(
        QueryGateway<GetStatistics, EventStatistics> statistics,
        QueryGateway<GetTrends, Either<TooManyBuckets, EventTrends>> trends,
        QueryGateway<GetHeatmap, EventHeatmap> heatmap,
        QueryGateway<GetCorrelation, EventCorrelation> correlation) {

    /// How many buckets a trend is filled to at most.
    public static final int MOST_BUCKETS = 50_000;

    /// How many events of a conversation are shown at most.
    public static final int MOST_EVENTS = 10_000;

    /// Puts the use cases together.
    ///
    /// @param log how far the log has come
    public static AnalyticsUseCases assemble(
            EventAnalytics analytics,
            EventSearch search,
            EventReader reader,
            EventCodec codec,
            QueryPipelines queries,
            ReadPosition log) {
        return new AnalyticsUseCases(
                queries.around(new GetStatisticsHandler(analytics), log),
                queries.around(new GetTrendsHandler(analytics, MOST_BUCKETS), log),
                queries.around(new GetHeatmapHandler(analytics), log),
                queries.around(new GetCorrelationHandler(search, reader, codec, MOST_EVENTS), log));
    }
}
