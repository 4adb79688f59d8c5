/// HTTP as values, independent of a server: requests, responses, problems and routes. A handler is a function that a
/// test can call.
///
/// - May use: vavr's `Either` and functions, Jackson to write JSON.
/// - Used by: every other package of this kit, and modules that have routes.
@NullMarked
package com.gyroscops.web.http;

import org.jspecify.annotations.NullMarked;
