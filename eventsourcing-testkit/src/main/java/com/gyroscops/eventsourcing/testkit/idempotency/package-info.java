/// What a store of requests that may be repeated must do.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.pipeline.IdempotencyStore].
@NullMarked
package com.gyroscops.eventsourcing.testkit.idempotency;

import org.jspecify.annotations.NullMarked;

