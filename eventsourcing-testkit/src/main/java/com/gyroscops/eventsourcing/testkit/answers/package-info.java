/// The contract of query caches.
///
/// - May use: the framework's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.query.cache.QueryCache].
@NullMarked
package com.gyroscops.eventsourcing.testkit.answers;

import org.jspecify.annotations.NullMarked;

