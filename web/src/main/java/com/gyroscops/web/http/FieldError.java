package com.gyroscops.web.http;

/// One thing that is wrong with a request.
///
/// @param field what it is wrong with: a field of the body (`commands[3].amount`), a parameter or a header; empty for
///     the body as a whole
/// @param code the kind of mistake, such as `missing`
/// @param message a sentence that says how to correct it
public record FieldError(String field, String code, String message) {}
