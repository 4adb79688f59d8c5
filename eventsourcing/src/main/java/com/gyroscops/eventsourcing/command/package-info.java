/// The types of every command: its envelope, its handler, its receipt and its failures.
///
/// - May use: message and stream ids, expected revisions.
/// - Used by: every slice's command side, the pipeline, and adapters that send commands.
@NullMarked
package com.gyroscops.eventsourcing.command;

import org.jspecify.annotations.NullMarked;

