/// The binding to Helidon: its sockets and HTTP/1.1 on one side, the values of `http` on the other.
///
/// - May use: the dispatcher, the `http` values, connections, Helidon.
/// - Used by: the entry point, [com.gyroscops.web.WebServer].
@NullMarked
package com.gyroscops.web.helidon;

import org.jspecify.annotations.NullMarked;
