/// The event explorer: its page, files and libraries, and the traces of commands, which only this page shows. For
/// everything else the page uses the API, like any other client. The entry point is
/// [com.gyroscops.explorer.ExplorerRoutes]; the application runs without it.
///
/// - May use: the kit `web`, the observation of the framework.
/// - Used by: bootstrap.
@NullMarked
package com.gyroscops.explorer;

import org.jspecify.annotations.NullMarked;
