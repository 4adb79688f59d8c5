/// The binding to Helidon: converts its HTTP/1.1 requests and responses to and from the values of `http`.
///
/// - May use: the dispatcher, the `http` values, connections, Helidon.
/// - Used by: the entry point, [com.gyroscops.web.WebServer].
@NullMarked
package com.gyroscops.web.helidon;

import org.jspecify.annotations.NullMarked;
