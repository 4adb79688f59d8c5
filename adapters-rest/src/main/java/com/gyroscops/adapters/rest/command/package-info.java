/// Commands over HTTP, for all contexts: parsing, callers, preconditions, and responses for receipts, rejections and
/// failures. Start at
/// [com.gyroscops.adapters.rest.command.CommandRoutes].
///
/// - May use: the framework's command vocabulary, the `http` values, the `input` readers.
/// - Used by: the routes of commands.
@NullMarked
package com.gyroscops.adapters.rest.command;

import org.jspecify.annotations.NullMarked;
