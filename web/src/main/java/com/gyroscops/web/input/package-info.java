/// Parsers of bodies, parameters and headers. They collect all errors of a request; the result is a value or errors.
///
/// - May use: the `http` values, Jackson's JSON parser.
/// - Used by: routes and the dispatcher.
@NullMarked
package com.gyroscops.web.input;

import org.jspecify.annotations.NullMarked;
