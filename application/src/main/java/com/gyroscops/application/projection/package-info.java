/// Following the log: a runner with a checkpoint for each projection, behind the commands and never on their thread.
///
/// What a projection cannot take in is parked, stream by stream; a read model can be made again beside the living one;
/// reactions, which cannot be taken back, run only for what is news.
///
/// - May use: the store's reading ports.
/// - Used by: the slices' read models; bootstrap starts and stops the runners.
@NullMarked
package com.gyroscops.application.projection;

import org.jspecify.annotations.NullMarked;
