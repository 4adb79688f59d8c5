/// The contract of idempotency stores.
///
/// - May use: the framework's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.pipeline.IdempotencyStore].
@NullMarked
package com.gyroscops.eventsourcing.testkit.idempotency;

import org.jspecify.annotations.NullMarked;

