/// Queries over HTTP, for all contexts: minimum position, position of the result, paging, and documents as they are or
/// were.
///
/// - May use: the framework's query vocabulary, the domain's identifiers, the `http` values, the `input` readers.
/// - Used by: the routes of queries.
@NullMarked
package com.gyroscops.adapters.rest.query;

import org.jspecify.annotations.NullMarked;
