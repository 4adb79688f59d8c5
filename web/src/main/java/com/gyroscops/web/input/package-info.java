/// Reading what clients send: bodies, parameters and headers, each to its end, so that a client hears of all its
/// mistakes at once. What is read is a value, or errors; never a half of both.
///
/// - May use: the `http` values, Jackson's JSON parser.
/// - Used by: routes and the dispatcher.
@NullMarked
package com.gyroscops.web.input;

import org.jspecify.annotations.NullMarked;
