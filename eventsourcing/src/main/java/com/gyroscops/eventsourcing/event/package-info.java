/// An event as the application records it: the envelope around a fact, its stable name, and its two outside forms.
///
/// - May use: the domain's values.
/// - Used by: the store's ports, the executor, projections and queries; adapters build and read envelopes.
@NullMarked
package com.gyroscops.eventsourcing.event;

import org.jspecify.annotations.NullMarked;

