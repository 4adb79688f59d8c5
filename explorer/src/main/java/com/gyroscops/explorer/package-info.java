/// The event explorer as the browser gets it: the page, its own files and the libraries that they import, and the
/// traces that only the page shows. Everything else it asks for over the API like any other client. Its entry point is
/// [com.gyroscops.explorer.ExplorerRoutes]; the application runs without it.
///
/// - May use: the kit `web`, the observation of the framework.
/// - Used by: bootstrap.
@NullMarked
package com.gyroscops.explorer;

import org.jspecify.annotations.NullMarked;
