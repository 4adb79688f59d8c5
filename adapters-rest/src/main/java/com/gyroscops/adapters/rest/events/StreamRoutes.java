package com.gyroscops.adapters.rest.events;

import com.gyroscops.adapters.rest.input.Caller;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.eventsourcing.eventlog.AheadOfLog;
import com.gyroscops.eventsourcing.eventlog.EventSubscription;
import com.gyroscops.eventsourcing.eventlog.EventSubscriptions;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.ServerSent;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.LogReference;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The live feed of events as server-sent events.
public final class StreamRoutes {

    private static final String AFTER = "after";
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Format<Long> POSITION = Format.wholeNumber(0, Long.MAX_VALUE);
    private static final Format<LogReference> EVENT_ID =
            new Format<>("It must be an id that this stream has sent, such as k3f9x2m7q1z8-17.", LogReference::parse);
    private static final String[] PARAMETERS = Stream.concat(
                    EventFilter.names(),
                    Stream.of(TimeRange.FROM, TimeRange.TO, EventFilter.TEXT, AFTER))
            .toArray(String[]::new);

    private final EventSubscriptions subscriptions;
    private final StreamLimit limit;
    private final Duration heartbeat;

    /// @param max the maximum number of concurrent streams
    /// @param heartbeat the longest silence on a stream
    public StreamRoutes(EventSubscriptions subscriptions, int max, Duration heartbeat) {
        this.subscriptions = subscriptions;
        this.limit = new StreamLimit(max);
        this.heartbeat = heartbeat;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/stream", "streamEvents", ServerSent.MEDIA_TYPE, this::stream));
    }

    private Parsed<Action> stream(Call call) {
        var headers = call.request().headers();
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                EventFilter.of(query),
                                query.one(AFTER, POSITION),
                                EVENT_ID.in(headers, LAST_EVENT_ID),
                                (wanted, after, last) -> stream(call.log(), wanted, last, after))
                        .and(Caller.of(headers))
                        .and(query.only(DataFields.knownIn(query, PARAMETERS))));
    }

    private Action stream(String log, EventQuery wanted, Optional<LogReference> last, Optional<Long> after) {
        if (last.filter(seen -> !seen.log().equals(log)).isPresent()) {
            return () -> Either.left(otherLog(log));
        }
        var position = last.map(LogReference::number).or(() -> after);
        return () -> follow(log, wanted, position);
    }

    private Either<Problem, Response> follow(String log, EventQuery wanted, Optional<Long> after) {
        return limit.enter()
                .flatMap(_ -> subscriptions
                        .follow(wanted, after)
                        .mapLeft(ahead -> {
                            limit.leave();
                            return refused(ahead);
                        })
                        .map(subscription -> answer(
                                subscription,
                                new EventStream(subscription, log, after.isPresent(), heartbeat, limit))));
    }

    private static Response answer(EventSubscription subscription, EventStream stream) {
        return Response.streaming(200, ServerSent.MEDIA_TYPE, stream)
                .with(QueryRequest.POSITION, String.valueOf(subscription.position()))
                // Prevents proxies from buffering events.
                .with("X-Accel-Buffering", "no");
    }

    private static Problem otherLog(String log) {
        return Problem.of(
                        409,
                        Problem.OTHER_LOG,
                        "Last-Event-ID belongs to another log, which no longer exists; start over.")
                .with("log", log);
    }

    private static Problem refused(AheadOfLog ahead) {
        return Problem.of(
                        409,
                        "position-ahead-of-log",
                        "The log has not reached this position, so it belongs to another log, which no longer exists;"
                                + " start over.")
                .with(AFTER, ahead.after())
                .with("head", ahead.head())
                .withHeader(QueryRequest.POSITION, String.valueOf(ahead.head()));
    }
}
