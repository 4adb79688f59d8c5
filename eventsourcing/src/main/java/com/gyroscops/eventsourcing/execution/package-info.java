/// Execution of commands: load, decide, append.
///
/// - May use: the store's ports, envelopes, deciders, facts.
/// - Used by: command handlers. Nothing else may append (rule A13).
@NullMarked
package com.gyroscops.eventsourcing.execution;

import org.jspecify.annotations.NullMarked;
