/// The contract of sources of event ids.
///
/// - May use: the framework's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.event.EventIds].
@NullMarked
package com.gyroscops.eventsourcing.testkit.ids;

import org.jspecify.annotations.NullMarked;

