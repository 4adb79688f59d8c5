/// Users and sessions over HTTP: from JSON to commands and queries, and from outcomes to JSON. It contains no business
/// rules: it refuses malformed input, and adds messages to rejections of the domain.
///
/// - May use: the application's use cases of the context, the domain's commands and rejections, the `http` values, the
///   `input`, `command` and `query` readers.
/// - Used by: bootstrap, through [com.gyroscops.adapters.rest.identity.UserRoutes] and
///   [com.gyroscops.adapters.rest.identity.SessionRoutes].
@NullMarked
package com.gyroscops.adapters.rest.identity;

import org.jspecify.annotations.NullMarked;
