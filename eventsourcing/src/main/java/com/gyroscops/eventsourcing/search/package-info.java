/// Finding events by what is on their envelope, page by page.
///
/// - May use: envelopes.
/// - Used by: query handlers, and the store's guards, which ask "did anything like this happen since?".
@NullMarked
package com.gyroscops.eventsourcing.search;

import org.jspecify.annotations.NullMarked;

