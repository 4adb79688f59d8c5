/// Following the log: a runner with a checkpoint for each projection, behind the commands and never on their thread.
///
/// - May use: the store's reading ports.
/// - Used by: the slices' read models; bootstrap starts and stops the runners.
@NullMarked
package com.gyroscops.application.projection;

import org.jspecify.annotations.NullMarked;
