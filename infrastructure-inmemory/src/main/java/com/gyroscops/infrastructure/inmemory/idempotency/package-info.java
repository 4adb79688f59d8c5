/// The in-memory idempotency store.
///
/// - May use: the port that it implements, weights.
/// - Used by: the module's entry point.
@NullMarked
package com.gyroscops.infrastructure.inmemory.idempotency;

import org.jspecify.annotations.NullMarked;
