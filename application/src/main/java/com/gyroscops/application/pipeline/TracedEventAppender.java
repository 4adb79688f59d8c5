package com.gyroscops.application.pipeline;

import com.gyroscops.application.store.AppendOutcome;
import com.gyroscops.application.store.AppendOutcome.Appended;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.trace.Layer;
import com.gyroscops.application.trace.Recording;

/// Shows appends in the command's trace.
///
/// @param component the adapter's name
record TracedEventAppender(EventAppender next, String component) implements EventAppender {

    @Override
    public AppendOutcome append(AppendRequest request) {
        var outcome = Recording.step(Layer.STORE, component, "append", () -> next.append(request));
        if (outcome instanceof Appended appended) {
            Recording.appended(appended.lastPosition());
        }
        return outcome;
    }
}
