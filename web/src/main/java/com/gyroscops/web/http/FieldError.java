package com.gyroscops.web.http;

/// One error in a request.
///
/// @param field the field of the body (`commands[3].amount`), the parameter or the header; empty for the body as a
///     whole
/// @param code the kind of error, such as `missing`
/// @param message a sentence that says how to correct it
public record FieldError(String field, String code, String message) {}
