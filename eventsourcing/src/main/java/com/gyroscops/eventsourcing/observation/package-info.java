/// What can be seen of commands while they are executed, and of the reads and appends that they make.
///
/// Watching is no decorator: the pipeline and the executors tell an observer each step as it happens, so that being
/// watched adds no frame to a command's stack, and not being watched costs a call of an empty method.
///
/// - May use: commands and the store's types.
/// - Used by: the pipeline and the executors, which tell; meters, logs and traces, which are told.
@NullMarked
package com.gyroscops.eventsourcing.observation;

import org.jspecify.annotations.NullMarked;
