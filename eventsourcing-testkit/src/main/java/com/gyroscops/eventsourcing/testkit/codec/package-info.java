/// What a codec of events must do.
///
/// - May use: the application's ports, the domain's events, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.event.EventCodec].
@NullMarked
package com.gyroscops.eventsourcing.testkit.codec;

import org.jspecify.annotations.NullMarked;

