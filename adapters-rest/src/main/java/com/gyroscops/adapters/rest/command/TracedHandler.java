package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Handler;
import com.gyroscops.application.trace.Recording;
import com.gyroscops.application.trace.Traces;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/// A handler of commands whose way through the layers is kept, from when its request is read to when it is answered.
/// What cannot be read is no command, and leaves no trace.
public record TracedHandler(String component, Traces traces, Handler next) implements Handler {

    /// `next`, shown as `routes`.
    public static Handler of(Class<?> routes, Traces traces, Handler next) {
        return new TracedHandler(routes.getSimpleName(), traces, next);
    }

    @Override
    public Validation<Seq<FieldError>, Action> read(Call call) {
        var recording = traces.begin(call.correlationId(), component);
        return recording.during(component, "read", () -> next.read(call)).map(action -> traced(recording, action));
    }

    private Action traced(Recording recording, Action action) {
        return () -> {
            try {
                return recording.during(component, "answer", action::run);
            } finally {
                traces.keep(recording);
            }
        };
    }
}
