/// The event explorer as the browser gets it: the page, its own files and the libraries that they import. What it shows
/// it asks for over the API like any other client.
///
/// - May use: the `http` values, entity tags, files on the class path.
/// - Used by: the door.
@NullMarked
package com.gyroscops.adapters.rest.explorer;

import org.jspecify.annotations.NullMarked;
