/// The contract of event codecs.
///
/// - May use: the framework's ports, the domain's events, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.event.EventCodec].
@NullMarked
package com.gyroscops.eventsourcing.testkit.codec;

import org.jspecify.annotations.NullMarked;

