/// Recorded events: the envelope around an event, its stable name, and its encoded forms.
///
/// - May use: nothing.
/// - Used by: the store's ports, the executor, projections and queries; adapters build and read envelopes.
@NullMarked
package com.gyroscops.eventsourcing.event;

import org.jspecify.annotations.NullMarked;

