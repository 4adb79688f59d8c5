/// Dispatches requests to routes, with the checks and headers that all operations share. Independent of sockets, so
/// tests can call it directly.
///
/// - May use: the `http` values, the `input` readers.
/// - Used by: the entry point, [com.gyroscops.web.WebServer], and the binding to Helidon.
@NullMarked
package com.gyroscops.web.dispatch;

import org.jspecify.annotations.NullMarked;
