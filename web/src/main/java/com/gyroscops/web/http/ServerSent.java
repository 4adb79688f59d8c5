package com.gyroscops.web.http;

import java.time.Duration;

/// Formats lines of `text/event-stream` as the HTML standard defines them.
public final class ServerSent {

    public static final String MEDIA_TYPE = "text/event-stream";

    private ServerSent() {}

    /// An event.
    ///
    /// @param data a record or a map of JDK types, written as JSON, which has no line breaks
    public static String event(String id, String type, Object data) {
        return "id: " + id + "\nevent: " + type + "\ndata: " + Json.write(data) + "\n\n";
    }

    /// Sets the id that a client resumes after until it has received an event.
    public static String start(String id) {
        return "id: " + id + "\n\n";
    }

    /// Sets how long a client waits before it reconnects.
    public static String retry(Duration pause) {
        return "retry: " + pause.toMillis() + "\n\n";
    }

    /// A comment, which clients ignore.
    public static String comment(String text) {
        return ": " + text + "\n\n";
    }
}
