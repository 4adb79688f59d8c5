package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.adapters.rest.input.JsonReader;
import com.gyroscops.adapters.rest.input.JsonValue;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/// The body of a request and what it orders.
public record Ordered<T>(T order, JsonValue body) {

    /// Reads a body to its end.
    ///
    /// @param order reads the fields of the body
    public static <T> Validation<Seq<FieldError>, Ordered<T>> read(
            Call call, Function<JsonFields, Validation<Seq<FieldError>, T>> order) {
        return JsonReader.read(call.request().body())
                .flatMap(body -> JsonFields.of(body).flatMap(order).map(ordered -> new Ordered<>(ordered, body)));
    }
}
