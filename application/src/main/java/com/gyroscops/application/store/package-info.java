/// The event store as the application sees it: narrow ports whose sum is the store, and the words that they speak.
///
/// Start at [com.gyroscops.application.store.EventAppender] and [com.gyroscops.application.store.EventReader].
/// [com.gyroscops.application.store.TimeSlice] is for whoever follows a log.
///
/// - May use: envelopes.
/// - Used by: the executor (to append, it alone), query handlers (to read), projections (to follow).
@NullMarked
package com.gyroscops.application.store;

import org.jspecify.annotations.NullMarked;
