/// Operations of the running application: readiness, lag, durability, maintenance.
///
/// - May use: the store's reading ports, the projections' and caches' status.
/// - Used by: adapters, for health.
@NullMarked
package com.gyroscops.eventsourcing.operations;

import org.jspecify.annotations.NullMarked;

