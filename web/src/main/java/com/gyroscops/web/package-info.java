/// A kit for HTTP over Helidon: a server that answers by routes, which others give it. Its entry point is
/// [com.gyroscops.web.WebServer].
///
/// - May use: nothing of the application.
/// - Used by: the adapters that have routes, bootstrap.
@NullMarked
package com.gyroscops.web;

import org.jspecify.annotations.NullMarked;
