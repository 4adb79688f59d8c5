/// The event search over HTTP, and the JSON form of an event.
///
/// - May use: the application's `events` use cases, the `http` values, the `input` and `query` readers.
/// - Used by: the entry point; contexts that show the history of an aggregate.
@NullMarked
package com.gyroscops.adapters.rest.events;

import org.jspecify.annotations.NullMarked;
