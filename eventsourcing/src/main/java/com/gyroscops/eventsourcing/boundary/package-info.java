/// Facts for decisions over several streams (dynamic consistency boundaries): which events they are folded from.
///
/// Start at [com.gyroscops.eventsourcing.boundary.FactType]; [com.gyroscops.eventsourcing.boundary.Facts] combines what
/// one decision needs. The executors read facts and guard them until the append.
///
/// - May use: envelopes.
/// - Used by: the contexts that publish facts, handlers that decide with them, executors.
@NullMarked
package com.gyroscops.eventsourcing.boundary;

import org.jspecify.annotations.NullMarked;
