package com.gyroscops.eventsourcing.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/// Collects the messages of one logger while it is open.
public final class LogLines implements AutoCloseable {

    private final Logger logger;
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    public LogLines(String name) {
        logger = (Logger) LoggerFactory.getLogger(name);
        lines.start();
        logger.addAppender(lines);
    }

    public List<ILoggingEvent> all() {
        return List.copyOf(lines.list);
    }

    /// The structured fields of `line`.
    public static Map<String, Object> fields(ILoggingEvent line) {
        return line.getKeyValuePairs().stream()
                .collect(Collectors.toMap((KeyValuePair pair) -> pair.key, (KeyValuePair pair) -> pair.value));
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
    }
}
