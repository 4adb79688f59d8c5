package com.gyroscops.adapters.rest.explorer;

import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Body;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The event explorer: its page, which works without a network, its own files, and the libraries from the class path.
public final class ExplorerRoutes {

    private static final String ANY = "*/*";

    // Both kinds of file have their version in their path.
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    // Nothing of it is read before somebody wants to see it, so that it does not slow down the start.
    private final Once<Explorer> explorer = new Once<>(Explorer::new);

    public List<Route> routes() {
        return List.of(
                Route.get("/", "getExplorer", "text/html", this::page),
                Route.get("/explorer/{version}/{+file}", "getExplorerFile", ANY, this::own),
                Route.get("/_static/{+file}", "getLibraryFile", ANY, this::library));
    }

    private Validation<Seq<FieldError>, Action> page(Call call) {
        return Validation.valid(
                () -> Either.right(explorer.get().page().response(call.request().headers())));
    }

    private Validation<Seq<FieldError>, Action> own(Call call) {
        var path = call.parameter("file");
        return Validation.valid(() -> answer(call, path, explorer.get().own(call.parameter("version"), path)));
    }

    private Validation<Seq<FieldError>, Action> library(Call call) {
        var path = call.parameter("file");
        return Validation.valid(() -> answer(call, path, explorer.get().library(path)));
    }

    private static Either<Problem, Response> answer(Call call, String path, Optional<Body> file) {
        return file.<Either<Problem, Response>>map(body -> Either.right(
                        new Response(200, Map.of("Content-Type", FileTypes.of(path), "Cache-Control", FOR_EVER), body)))
                .orElseGet(() -> Either.left(Problem.of(
                        404,
                        "not-found",
                        "There is nothing at " + call.request().path() + ".")));
    }
}
