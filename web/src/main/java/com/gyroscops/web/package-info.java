/// HTTP on top of Helidon: a server for the routes of other modules. The entry point is
/// [com.gyroscops.web.WebServer].
///
/// - May use: nothing of the application.
/// - Used by: the adapters that have routes, bootstrap.
@NullMarked
package com.gyroscops.web;

import org.jspecify.annotations.NullMarked;
