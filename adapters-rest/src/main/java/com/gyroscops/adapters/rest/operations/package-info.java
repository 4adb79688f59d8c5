/// Operations over HTTP: health, metrics, projections, the OpenAPI document and its page.
///
/// - May use: the application's readiness probe and projections, the kit `web`, the `query` readers,
///   files on the class path.
/// - Used by: the entry point.
@NullMarked
package com.gyroscops.adapters.rest.operations;

import org.jspecify.annotations.NullMarked;
