/// What every command has in common: its envelope, its handler, its receipt and the ways in which it can fail.
///
/// - May use: the domain's shared kernel.
/// - Used by: every slice's command side, the pipeline, and adapters that send commands.
@NullMarked
package com.gyroscops.eventsourcing.command;

import org.jspecify.annotations.NullMarked;

