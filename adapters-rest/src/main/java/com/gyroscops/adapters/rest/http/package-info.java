/// HTTP as values: requests, responses, problems and routes, knowing no server. What handles a request is a function
/// that a test can call.
///
/// - May use: vavr's `Validation` and `Either`, Jackson to write JSON.
/// - Used by: every other package of this adapter.
@NullMarked
package com.gyroscops.adapters.rest.http;

import org.jspecify.annotations.NullMarked;
