package com.gyroscops.adapters.rest.events;

import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.http.ServerSent;
import com.gyroscops.adapters.rest.input.Caller;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.adapters.rest.query.Asking;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.application.events.AheadOfLog;
import com.gyroscops.application.events.EventFollowing;
import com.gyroscops.application.events.EventTail;
import com.gyroscops.application.search.EventQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The live feed: events as they come, as server-sent events.
public final class StreamRoutes {

    private static final String AFTER = "after";
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Format<Long> POSITION = Format.wholeNumber(0, Long.MAX_VALUE);
    private static final String[] PARAMETERS = Stream.concat(
                    EventFilter.FIELDS.keySet().stream(),
                    Stream.of(TimeRange.FROM, TimeRange.TO, EventFilter.TEXT, AFTER))
            .toArray(String[]::new);

    private final EventFollowing following;
    private final StreamPlaces places;
    private final Duration heartbeat;

    /// @param most how many streams there may be at a time
    /// @param heartbeat how long a stream may be silent
    public StreamRoutes(EventFollowing following, int most, Duration heartbeat) {
        this.following = following;
        this.places = new StreamPlaces(most);
        this.heartbeat = heartbeat;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/stream", "streamEvents", ServerSent.MEDIA_TYPE, this::stream));
    }

    private Validation<Seq<FieldError>, Action> stream(Call call) {
        var headers = call.request().headers();
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                EventFilter.of(query),
                                query.one(AFTER, POSITION),
                                POSITION.in(headers, LAST_EVENT_ID),
                                Caller.of(headers),
                                query.only(PARAMETERS))
                        .ap((wanted, after, last, _, _) -> stream(wanted, last.or(() -> after)))
                        .mapError(Errors::all));
    }

    private Action stream(EventQuery wanted, Optional<Long> after) {
        return () -> places.enter()
                .flatMap(place -> following
                        .follow(wanted, after)
                        .mapLeft(ahead -> {
                            place.leave();
                            return refused(ahead);
                        })
                        .map(tail -> answer(tail, new EventStream(tail, after.isPresent(), heartbeat, place))));
    }

    private static Response answer(EventTail tail, EventStream stream) {
        return Response.streaming(200, ServerSent.MEDIA_TYPE, stream)
                .with(Asking.POSITION, String.valueOf(tail.position()))
                // What stands in between must not collect events until there are enough of them.
                .with("X-Accel-Buffering", "no");
    }

    private static Problem refused(AheadOfLog ahead) {
        return Problem.of(
                        409,
                        "position-ahead-of-log",
                        "The log has not reached this position, so it was seen in another log, which is gone; start over.")
                .with(AFTER, ahead.after())
                .with("head", ahead.head())
                .withHeader(Asking.POSITION, String.valueOf(ahead.head()));
    }
}
