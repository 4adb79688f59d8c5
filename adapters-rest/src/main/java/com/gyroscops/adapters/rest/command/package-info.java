/// What all commands have in common over HTTP, of whatever context they are: who sends them, under which conditions,
/// and how their failures are answered.
///
/// - May use: the application's command vocabulary, the `http` values, the `input` readers.
/// - Used by: the routes that take commands.
@NullMarked
package com.gyroscops.adapters.rest.command;

import org.jspecify.annotations.NullMarked;
