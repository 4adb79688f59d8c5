/// Projections: each has a runner, which follows the log on its own thread with a checkpoint.
///
/// Events that a projection cannot apply become dead letters, stream by stream; a read model can be rebuilt while the
/// live one serves; reactions, which cannot be undone, run for new events only.
///
/// - May use: the store's reading ports.
/// - Used by: the slices' read models; bootstrap starts and stops the runners.
@NullMarked
package com.gyroscops.eventsourcing.projection;

import org.jspecify.annotations.NullMarked;

