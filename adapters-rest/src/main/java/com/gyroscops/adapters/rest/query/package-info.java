/// What all queries have in common over HTTP: how recent an answer has to be and is, and how it is cut into pages.
///
/// - May use: the application's query vocabulary, the `http` values, the `input` readers.
/// - Used by: the routes that ask.
@NullMarked
package com.gyroscops.adapters.rest.query;

import org.jspecify.annotations.NullMarked;
