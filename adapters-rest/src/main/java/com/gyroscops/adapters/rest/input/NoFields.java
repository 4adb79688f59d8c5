package com.gyroscops.adapters.rest.input;

import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/// A request that says everything with its path: no parameters, and no body or an empty object.
public record NoFields() {

    public static Validation<Seq<FieldError>, NoFields> of(Call call) {
        return Validation.combine(QueryFields.of(call.request().query()).flatMap(QueryFields::only), body(call))
                .ap((_, _) -> new NoFields())
                .mapError(Errors::all);
    }

    private static Validation<Seq<FieldError>, NoFields> body(Call call) {
        return call.request().body().length() == 0
                ? Validation.valid(new NoFields())
                : JsonReader.read(call.request().body())
                        .flatMap(JsonFields::of)
                        .flatMap(JsonFields::only)
                        .map(_ -> new NoFields());
    }
}
