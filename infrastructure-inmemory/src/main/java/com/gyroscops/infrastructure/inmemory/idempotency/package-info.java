/// Requests that may be repeated, remembered in memory for a while.
///
/// - May use: the port that it implements, weights.
/// - Used by: the module's entry point.
@NullMarked
package com.gyroscops.infrastructure.inmemory.idempotency;

import org.jspecify.annotations.NullMarked;
