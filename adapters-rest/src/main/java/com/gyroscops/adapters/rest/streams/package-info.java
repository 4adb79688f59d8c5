/// The streams of all aggregates over HTTP: lists, states and events.
///
/// - May use: the framework's `streams` use cases, the `http` values, the `input` and `query` readers.
/// - Used by: the entry point.
@NullMarked
package com.gyroscops.adapters.rest.streams;

import org.jspecify.annotations.NullMarked;
