/// Observers of commands, and of their reads and appends.
///
/// An observer is not a decorator: the pipeline and the executors call it at each step, so that observing adds no frame
/// to a command's stack, and not observing costs a call of an empty method.
///
/// - May use: commands and the store's types.
/// - Used by: the pipeline and the executors, as callers; metrics and traces, as observers.
@NullMarked
package com.gyroscops.eventsourcing.observation;

import org.jspecify.annotations.NullMarked;
