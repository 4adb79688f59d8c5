/// Reading what clients send: bodies, parameters and headers, each to its end, so that a client hears of all its
/// mistakes at once. What is read is values of the domain, or errors; never a half of both.
///
/// - May use: the `http` values, vavr's `Validation`, Jackson's JSON parser, the domain's identifiers.
/// - Used by: the routes of this adapter.
@NullMarked
package com.gyroscops.adapters.rest.input;

import org.jspecify.annotations.NullMarked;
