/// From a request to its route and back: what all operations have in common. All of it works without a socket.
///
/// - May use: the `http` values, the `input` readers.
/// - Used by: the entry point, [com.gyroscops.web.WebServer], and the binding to Helidon.
@NullMarked
package com.gyroscops.web.dispatch;

import org.jspecify.annotations.NullMarked;
