package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.trace.Traces;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on payments.
///
/// @param traces keeps the ways of the last commands
/// @param ids names commands, and payments that the client does not name; what it gives are identifiers
public record PaymentRoutes(PaymentUseCases payments, Traces traces, Supplier<String> ids) {

    public List<Route> routes() {
        return Stream.of(
                        new PaymentCommandRoutes(payments.commands(), traces, ids).routes(),
                        List.of(new BatchRoute(payments.batch(), traces, ids).route()),
                        new PaymentQueryRoutes(payments).routes())
                .flatMap(List::stream)
                .toList();
    }
}
