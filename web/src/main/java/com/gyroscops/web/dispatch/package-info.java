/// Dispatches requests to routes, with the checks and headers of all operations. It works without a socket.
///
/// - May use: the `http` values, the `input` readers.
/// - Used by: the entry point, [com.gyroscops.web.WebServer], and the binding to Helidon.
@NullMarked
package com.gyroscops.web.dispatch;

import org.jspecify.annotations.NullMarked;
