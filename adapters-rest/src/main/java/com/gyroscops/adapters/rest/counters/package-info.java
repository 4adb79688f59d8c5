/// The live counters of events over HTTP, each with a link to its events.
///
/// - May use: the application's `counters` use cases, the `http` values, the `input` and `query` readers.
/// - Used by: the entry point.
@NullMarked
package com.gyroscops.adapters.rest.counters;

import org.jspecify.annotations.NullMarked;
