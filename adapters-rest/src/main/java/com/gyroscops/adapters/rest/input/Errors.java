package com.gyroscops.adapters.rest.input;

import com.gyroscops.adapters.rest.http.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/// What is wrong with a request, as readings collect it.
public final class Errors {

    private Errors() {}

    /// A reading that found one mistake.
    public static <T> Validation<Seq<FieldError>, T> one(String field, String code, String message) {
        return Validation.invalid(List.of(new FieldError(field, code, message)));
    }

    /// The mistakes of several readings that were combined, as one list.
    public static Seq<FieldError> all(Seq<Seq<FieldError>> errors) {
        return errors.flatMap(Function.identity());
    }
}
