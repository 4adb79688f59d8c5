package com.gyroscops.adapters.rest.counters;

import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.adapters.rest.query.Asking;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.counters.FindCounters;
import com.gyroscops.domain.shared.OrganizationId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;

/// The operation that asks how many events there are (S10).
public record CounterRoutes(CounterUseCases counters) {

    private static final String TYPE = "type";
    private static final String ORGANIZATION = "organizationId";

    private record Counters(List<CounterBody> items) {}

    public List<Route> routes() {
        return List.of(Route.get("/api/counters", "findCounters", this::find));
    }

    private Validation<Seq<FieldError>, Action> find(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                query.any(TYPE, Format.identifier(name -> name)),
                                query.any(ORGANIZATION, Format.identifier(OrganizationId::new)),
                                Asking.of(call.request(), query),
                                query.only(TYPE, ORGANIZATION, Asking.AT_LEAST))
                        .ap((types, organizations, asking, _) -> find(new FindCounters(types, organizations), asking))
                        .mapError(Errors::all));
    }

    private Action find(FindCounters wanted, Asking asking) {
        return () -> asking.ask(
                counters.find(),
                wanted,
                found -> Either.right(Response.json(
                        200, new Counters(found.stream().map(CounterBody::of).toList()))));
    }
}
