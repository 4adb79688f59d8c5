/// The HTTP adapter: the routes of the contexts, and those over the log. Its entry point is
/// [com.gyroscops.adapters.rest.RestRoutes]; everything else is internal to this module.
///
/// - May use: the application's use cases, the domain's values, the kit `web`.
/// - Used by: bootstrap.
@NullMarked
package com.gyroscops.adapters.rest;

import org.jspecify.annotations.NullMarked;
