/// The whole of event sourcing: load, decide, append.
///
/// - May use: the store's ports, envelopes, the domain's decider.
/// - Used by: command handlers. Nothing else may append (rule A13).
@NullMarked
package com.gyroscops.application.execution;

import org.jspecify.annotations.NullMarked;
