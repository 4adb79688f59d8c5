package com.gyroscops.explorer;

import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.projection.ProjectionObserver;
import com.gyroscops.explorer.trace.TraceRecorder;
import com.gyroscops.explorer.trace.Traces;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The event explorer, the entry point of this module: its page, which works without a network, its own files, and the
/// libraries from the class path.
public final class ExplorerRoutes {

    private static final String ANY = "*/*";

    // Paths of both kinds of file include a version.
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    // Loaded on first use, so that it does not slow down the start.
    private final Lazy<Explorer> explorer = new Lazy<>(Explorer::new);

    private ExplorerRoutes() {}

    /// The routes of the explorer, and the observers that record traces for it.
    public record Parts(
            RouteGroup routes,
            CommandObserver commands,
            StoreObserver store,
            ProjectionObserver projections,
            RequestObserver requests) {}

    /// Creates the routes of the page and its traces, with the observers that record these.
    public static Parts of(InstantSource clock) {
        var traces = new Traces();
        var recorder = new TraceRecorder(traces, clock, System::nanoTime);
        var routes = Stream.concat(new TraceRoutes(traces).routes().stream(), new ExplorerRoutes().routes().stream())
                .toList();
        var group = new RouteGroup("explorer", routes)
                .describedBy(new OpenApiFragment(ExplorerRoutes.class, "openapi.yaml"));
        return new Parts(group, recorder, recorder, recorder, recorder);
    }

    private List<Route> routes() {
        return List.of(
                Route.get("/", "getExplorer", "text/html", this::page),
                Route.get("/explorer/{version}/{+file}", "getExplorerFile", ANY, this::own),
                Route.get("/_static/{+file}", "getLibraryFile", ANY, this::library));
    }

    private Parsed<Action> page(Call call) {
        return Parsed.valid(
                () -> Either.right(explorer.get().page().response(call.request().headers())));
    }

    private Parsed<Action> own(Call call) {
        var path = call.parameter("file");
        return Parsed.valid(() -> answer(call, path, explorer.get().own(call.parameter("version"), path)));
    }

    private Parsed<Action> library(Call call) {
        var path = call.parameter("file");
        return Parsed.valid(() -> answer(call, path, explorer.get().library(path)));
    }

    private static Either<Problem, Response> answer(Call call, String path, Optional<Body> file) {
        return file.<Either<Problem, Response>>map(body -> Either.right(
                        new Response(200, Map.of("Content-Type", FileTypes.of(path), "Cache-Control", FOR_EVER), body)))
                .orElseGet(() -> Either.left(Problem.of(
                        404,
                        "not-found",
                        "There is no resource at " + call.request().path() + ".")));
    }
}
