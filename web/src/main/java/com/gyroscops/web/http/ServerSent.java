package com.gyroscops.web.http;

import java.time.Duration;

/// The lines of `text/event-stream`, as the HTML standard has them.
public final class ServerSent {

    public static final String MEDIA_TYPE = "text/event-stream";

    private ServerSent() {}

    /// An event.
    ///
    /// @param data a record or map of Java's own types, sent as JSON, which has no line breaks
    public static String event(String id, String type, Object data) {
        return "id: " + id + "\nevent: " + type + "\ndata: " + Json.write(data) + "\n\n";
    }

    /// The id that a client resumes after, as long as it has seen no event.
    public static String start(String id) {
        return "id: " + id + "\n\n";
    }

    /// How long a client waits before it connects again.
    public static String retry(Duration pause) {
        return "retry: " + pause.toMillis() + "\n\n";
    }

    /// A line that programs pass over.
    public static String comment(String text) {
        return ": " + text + "\n\n";
    }
}
