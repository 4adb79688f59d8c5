package com.gyroscops.adapters.rest.operations;

import com.gyroscops.adapters.rest.command.Ordered;
import com.gyroscops.adapters.rest.http.Handler;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.QueryFields;
import io.vavr.control.Validation;

/// Orders to the application itself.
final class Orders {

    private Orders() {}

    /// An order that says everything in its path. Its body is an object without fields: pages of other sites cannot
    /// send JSON unasked, so none of them gives orders behind its reader's back.
    static Handler order(Handler path) {
        return call -> Validation.combine(
                        path.read(call),
                        Ordered.read(call, fields -> fields.only()),
                        QueryFields.of(call.request().query()).flatMap(QueryFields::only))
                .ap((action, _, _) -> action)
                .mapError(Errors::all);
    }
}
