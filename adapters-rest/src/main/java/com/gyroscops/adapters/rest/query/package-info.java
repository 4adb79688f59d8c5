/// Queries over HTTP, for all contexts: minimum position, position of the result, and paging.
///
/// - May use: the application's query vocabulary, the `http` values, the `input` readers.
/// - Used by: the routes of queries.
@NullMarked
package com.gyroscops.adapters.rest.query;

import org.jspecify.annotations.NullMarked;
