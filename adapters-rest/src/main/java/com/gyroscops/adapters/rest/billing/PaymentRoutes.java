package com.gyroscops.adapters.rest.billing;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on payments: the commands and queries of an entry point each.
///
/// @param ids generates the ids of commands, and of payments without an id in the request
public record PaymentRoutes(PaymentCommands commands, PaymentQueries queries, Supplier<String> ids) {

    /// All routes of payments as one group.
    public RouteGroup group() {
        return new RouteGroup("payments", routes())
                .describedBy(new OpenApiFragment(PaymentRoutes.class, "openapi.yaml"));
    }

    private List<Route> routes() {
        return Stream.of(
                        new PaymentCommandRoutes(commands.single(), ids).routes(),
                        List.of(new BatchRoute(commands.batch(), ids).route()),
                        new PaymentQueryRoutes(queries).routes())
                .flatMap(List::stream)
                .toList();
    }
}
