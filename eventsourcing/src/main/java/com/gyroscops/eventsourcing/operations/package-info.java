/// What those who run the application ask of it: is it ready, how far behind is it, what does it promise.
///
/// - May use: the store's reading ports, the projections' and caches' status.
/// - Used by: adapters, for health.
@NullMarked
package com.gyroscops.eventsourcing.operations;

import org.jspecify.annotations.NullMarked;

