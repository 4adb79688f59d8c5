/// What commands of all contexts have in common over HTTP: how their routes read them, who sends them, under which
/// conditions, and how receipts, rejections and failures are answered. Start at
/// [com.gyroscops.adapters.rest.command.CommandRoutes].
///
/// - May use: the framework's command vocabulary, the `http` values, the `input` readers.
/// - Used by: the routes that take commands.
@NullMarked
package com.gyroscops.adapters.rest.command;

import org.jspecify.annotations.NullMarked;
